namespace Isms.Governance.Json;

/// <summary>An amount of money: <c>{"amount": 25000, "currency": "EUR"}</c>.</summary>
internal sealed class MoneyConverter : SurrogateConverter<Money, MoneyConverter.MoneyShape>
{
    protected override Money From(MoneyShape surrogate)
    {
        try
        {
            return Money.Of(surrogate.Amount, surrogate.Currency);
        }
        catch (ArgumentException)
        {
            throw new UnsoundValueException(
                JournalFault.UnsoundAmount,
                string.Create(CultureInfo.InvariantCulture, $"{surrogate.Amount} in {Words.Quoted(surrogate.Currency)} is not an amount of money"),
                "write an amount of zero or more, and the currency as three capitals like `EUR`");
        }
    }

    protected override MoneyShape To(Money value) => new() { Amount = value.Amount, Currency = value.Currency };

    internal sealed record MoneyShape
    {
        public required decimal Amount { get; init; }

        public required string Currency { get; init; }
    }
}
