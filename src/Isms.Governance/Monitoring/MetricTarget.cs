namespace Isms.Governance.Monitoring;

/// <summary>Where the values of a metric are meant to lie, each bound included or excluded.</summary>
/// <remarks>At least one bound is stated. With only a lower one more is better, with only an upper one less is, with both neither.</remarks>
public sealed record MetricTarget
{
    /// <summary>The lowest value that meets it; null for none.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest value that meets it; null for none.</summary>
    public decimal? Highest { get; init; }

    /// <summary>The lower bound where it is excluded: a value that equals it misses it; null for none.</summary>
    public decimal? Above { get; init; }

    /// <summary>The upper bound where it is excluded: a value that equals it misses it; null for none.</summary>
    public decimal? Below { get; init; }

    /// <summary>From when it is due: periods that end before are not judged. Null for at once.</summary>
    public Instant? DueFrom { get; init; }

    /// <summary>More is better: at least so much.</summary>
    public static MetricTarget AtLeast(decimal value) => new() { Lowest = value };

    /// <summary>Less is better: at most so much.</summary>
    public static MetricTarget AtMost(decimal value) => new() { Highest = value };

    /// <summary>More is better: more than so much.</summary>
    public static MetricTarget MoreThan(decimal value) => new() { Above = value };

    /// <summary>Less is better: less than so much.</summary>
    public static MetricTarget LessThan(decimal value) => new() { Below = value };

    /// <summary>Neither more nor less is better: between the two, both included.</summary>
    /// <exception cref="ArgumentException">The second is lower than the first.</exception>
    public static MetricTarget Between(decimal lowest, decimal highest) => new MetricTarget { Lowest = lowest, Highest = highest }.Sound();

    /// <summary>The same, due from an instant on.</summary>
    public MetricTarget From(Instant due) => this with { DueFrom = due };

    /// <summary>Whether a value meets it.</summary>
    public bool IsMetBy(decimal value) => !(value < Lowest) && !(value > Highest) && !(value <= Above) && !(value >= Below);

    /// <summary>The bounds in words: <c>at least 95</c>.</summary>
    public override string ToString() => (Lowest, Highest) is ({ } low, { } high) ? $"between {Text(low)} and {Text(high)}"
        : string.Join(" and ", new[] { Words("at least", Lowest), Words("more than", Above), Words("at most", Highest), Words("less than", Below) }.OfType<string>()) is { Length: > 0 } words ? words
        : "any value";

    /// <summary>Whether a rise is for the better; null where neither direction is.</summary>
    internal bool? MoreIsBetter => (Lowest ?? Above, Highest ?? Below) switch { ({ }, null) => true, (null, { }) => false, _ => null };

    internal MetricTarget Sound()
    {
        var (low, high) = (Lowest ?? Above, Highest ?? Below);
        return low is null && high is null ? throw new ArgumentException("a target states a bound")
            : (Lowest is not null && Above is not null) || (Highest is not null && Below is not null) ? throw new ArgumentException("a bound of a target is included or excluded, not both")
            : high < low || (high == low && (Above ?? Below) is not null) ? throw new ArgumentException("some value lies between the bounds of a target") : this;
    }

    private static string? Words(string bound, decimal? value) => value is { } stated ? $"{bound} {Text(stated)}" : null;

    internal static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
