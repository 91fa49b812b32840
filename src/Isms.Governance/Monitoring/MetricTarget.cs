namespace Isms.Governance.Monitoring;

/// <summary>Where the values of a metric are meant to lie, the bounds included unless said otherwise.</summary>
/// <remarks>At least one bound is stated. With only a lower one more is better, with only an upper one less is, with both neither.</remarks>
public sealed record MetricTarget
{
    /// <summary>The lowest value that meets it, or, where the bounds are excluded, the highest that is too low; null for none.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest value that meets it, or, where the bounds are excluded, the lowest that is too high; null for none.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Whether the bounds are excluded: a value that equals one misses it.</summary>
    public bool IsStrict { get; init; }

    /// <summary>From when it is due: periods that end before are not judged. Null for at once.</summary>
    public Instant? DueFrom { get; init; }

    /// <summary>More is better: at least so much.</summary>
    public static MetricTarget AtLeast(decimal value) => new() { Lowest = value };

    /// <summary>Less is better: at most so much.</summary>
    public static MetricTarget AtMost(decimal value) => new() { Highest = value };

    /// <summary>More is better: more than so much.</summary>
    public static MetricTarget MoreThan(decimal value) => new() { Lowest = value, IsStrict = true };

    /// <summary>Less is better: less than so much.</summary>
    public static MetricTarget LessThan(decimal value) => new() { Highest = value, IsStrict = true };

    /// <summary>Neither more nor less is better: between the two, both included.</summary>
    /// <exception cref="ArgumentException">The second is lower than the first.</exception>
    public static MetricTarget Between(decimal lowest, decimal highest) => new MetricTarget { Lowest = lowest, Highest = highest }.Sound();

    /// <summary>The same, due from an instant on.</summary>
    public MetricTarget From(Instant due) => this with { DueFrom = due };

    /// <summary>Whether a value meets it.</summary>
    public bool IsMetBy(decimal value) => IsStrict ? !(value <= Lowest) && !(value >= Highest) : !(value < Lowest) && !(value > Highest);

    /// <summary>The bounds in words: <c>at least 95</c>.</summary>
    public override string ToString() => (Lowest, Highest) switch
    {
        ({ } low, null) => $"{(IsStrict ? "more than" : "at least")} {Text(low)}",
        (null, { } high) => $"{(IsStrict ? "less than" : "at most")} {Text(high)}",
        ({ } low, { } high) => $"between {Text(low)} and {Text(high)}{(IsStrict ? ", both excluded" : string.Empty)}",
        _ => "any value",
    };

    /// <summary>Whether a rise is for the better; null where neither direction is.</summary>
    internal bool? MoreIsBetter => (Lowest, Highest) switch { ({ }, null) => true, (null, { }) => false, _ => null };

    internal MetricTarget Sound() => Lowest is null && Highest is null ? throw new ArgumentException("a target states a bound")
        : Highest < Lowest || (IsStrict && Highest == Lowest) ? throw new ArgumentException("some value lies between the lowest and the highest of a target") : this;

    internal static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
