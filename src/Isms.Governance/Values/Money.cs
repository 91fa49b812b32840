namespace Isms.Governance.Values;

/// <summary>An amount in one currency. Amounts of different currencies never compare.</summary>
public sealed record Money
{
    private Money(decimal amount, string currency) => (Amount, Currency) = (amount, currency);

    /// <summary>The amount, zero or more, in units of the currency (not in cents).</summary>
    public decimal Amount { get; }

    /// <summary>The currency as a three-letter ISO 4217 code in capitals.</summary>
    public string Currency { get; }

    /// <summary>Makes an amount of money.</summary>
    /// <exception cref="ArgumentException">The amount is negative, or the currency is not three letters A to Z.</exception>
    public static Money Of(decimal amount, string currency)
    {
        Guard.Against.Negative(amount);
        Guard.Against.NullOrWhiteSpace(currency);
        return currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)
            ? new(amount, currency)
            : throw new ArgumentException("a currency is a three-letter ISO 4217 code in capitals", nameof(currency));
    }

    /// <summary>Whether this amount is in the same currency as the limit and not above it: a limit includes itself.</summary>
    public bool IsWithin(Money limit)
    {
        Guard.Against.Null(limit);
        return Currency == limit.Currency && Amount <= limit.Amount;
    }

    /// <summary>The amount with thousands separated, then the currency: <c>25,000 EUR</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:#,0.##} {Currency}");
}
