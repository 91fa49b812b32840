namespace Isms.Governance.Resources;

/// <summary>How much of a resource: zero or more, in the unit of its kind. Different kinds, and different currencies, never compare.</summary>
/// <remarks>Two are equal when kind, amount and currency are.</remarks>
public sealed record Quantity
{
    private Quantity(ResourceKind kind, decimal amount, string? currency) => (Kind, Amount, Currency) = (kind, amount, currency);

    /// <summary>What it is.</summary>
    public ResourceKind Kind { get; }

    /// <summary>The amount, zero or more, in the unit of the kind.</summary>
    public decimal Amount { get; }

    /// <summary>For money its currency, as a three-letter ISO 4217 code in capitals; null for everything else.</summary>
    public string? Currency { get; }

    /// <summary>The amount as money; null for everything else.</summary>
    public Money? AsMoney => Currency is null ? null : Values.Money.Of(Amount, Currency);

    /// <summary>An amount of money.</summary>
    public static Quantity Money(Money amount) => new(ResourceKind.Money, Guard.Against.Null(amount).Amount, amount.Currency);

    /// <summary>An amount of money.</summary>
    /// <inheritdoc cref="Values.Money.Of"/>
    public static Quantity Money(decimal amount, string currency) => Money(Values.Money.Of(amount, currency));

    /// <summary>People, in full-time equivalents.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public static Quantity People(decimal fte) => Of(ResourceKind.People, fte);

    /// <summary>Time.</summary>
    /// <inheritdoc cref="People"/>
    public static Quantity Hours(decimal hours) => Of(ResourceKind.Time, hours);

    /// <summary>Training, in days.</summary>
    /// <inheritdoc cref="People"/>
    public static Quantity TrainingDays(decimal days) => Of(ResourceKind.Training, days);

    /// <summary>Tools, in pieces.</summary>
    /// <inheritdoc cref="People"/>
    public static Quantity Tools(decimal pieces) => Of(ResourceKind.Tools, pieces);

    /// <summary>So much of a kind that is no money.</summary>
    /// <exception cref="ArgumentException">It is negative, or the kind is money, which has a currency.</exception>
    public static Quantity Of(ResourceKind kind, decimal amount)
    {
        Guard.Against.EnumOutOfRange(kind);
        Guard.Against.Negative(amount);
        return kind is ResourceKind.Money ? throw new ArgumentException("money has a currency", nameof(kind)) : new(kind, amount, null);
    }

    /// <summary>Whether both are of one kind, and for money of one currency.</summary>
    public bool IsComparableTo(Quantity other) => (Kind, Currency) == (Guard.Against.Null(other).Kind, other.Currency);

    /// <summary>Whether this is of the same kind and currency as the other, and not more.</summary>
    public bool IsWithin(Quantity other) => IsComparableTo(other) && Amount <= other.Amount;

    /// <summary>The amount with its unit: <c>25,000 EUR</c>, <c>1.5 FTE</c>.</summary>
    public override string ToString() => AsMoney?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"{Amount:#,0.##} {Unit}");

    /// <summary>Nothing of the same kind and currency.</summary>
    internal Quantity None => new(Kind, 0m, Currency);

    /// <summary>This and all of the others that compare, the most there is where the sum is too great.</summary>
    internal Quantity Plus(IEnumerable<Quantity> others)
    {
        var sum = Amount;
        foreach (var other in others.Where(IsComparableTo))
        {
            sum = sum > decimal.MaxValue - other.Amount ? decimal.MaxValue : sum + other.Amount;
        }

        return new(Kind, sum, Currency);
    }

    /// <summary>What is left of this after the other, of one kind with it: nothing where that is more.</summary>
    internal Quantity Less(Quantity other) => new(Kind, Math.Max(0m, Amount - other.Amount), Currency);

    private string Unit => Kind switch
    {
        ResourceKind.People => "FTE",
        ResourceKind.Time => "h",
        ResourceKind.Training => Amount == 1m ? "training day" : "training days",
        _ => Amount == 1m ? "tool" : "tools",
    };
}
