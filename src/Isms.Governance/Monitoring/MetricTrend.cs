namespace Isms.Governance.Monitoring;

/// <summary>Where the values of a metric tend over its last measured periods.</summary>
/// <remarks>
/// The direction is shown by the Mann-Kendall test (H. B. Mann, Econometrica 13, 1945; M. G. Kendall, Rank Correlation Methods, 1948): of all orders
/// in which the values could have come, at most one in ten is as one-sided as theirs. The size is the slope of Theil and Sen (H. Theil, 1950;
/// P. K. Sen, Journal of the American Statistical Association 63, 1968): the median of the slopes between any two values, per measured period. Both
/// read ranks and medians, so one odd value does not make a trend. Values follow each other as their periods do; a period without a value counts as
/// no period. Equal values speak for no direction. Four values are the fewest that can show one, and fewer are not evaluable, never flat.
/// </remarks>
public sealed record MetricTrend : Answer
{
    /// <summary>The fewest values that can show a direction.</summary>
    public const int Fewest = 4;

    /// <summary>How many of the last values count where nothing else is said.</summary>
    public const int Usually = 6;

    /// <summary>The most values that can be asked for.</summary>
    public const int Most = 60;

    private const double Significant = 0.1;

    internal MetricTrend()
    {
    }

    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <summary>Where the values tend.</summary>
    public required TrendDirection Direction { get; init; }

    /// <summary>Why nothing can be said; null when something can.</summary>
    public string? Cause { get; init; }

    /// <summary>The values that count, in the order of their periods.</summary>
    public required ValueList<MeasurementRecorded> Points { get; init; }

    /// <summary>By how much the value changes per measured period (Theil-Sen), rounded to six decimals; null when nothing can be said.</summary>
    public decimal? Slope { get; init; }

    /// <summary>Whether a direction that is shown is for the better; null where none is shown, or where neither direction is.</summary>
    public bool? IsForTheBetter { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => Direction is TrendDirection.NotEvaluable ? $"trend not evaluable: {Cause}"
        : $"trend over {Points.Count} periods: {InWords}, {(Slope > 0 ? "+" : string.Empty)}{(Slope ?? 0).ToString("0.######", CultureInfo.InvariantCulture)} {Points[^1].Unit} per period (Theil-Sen, Mann-Kendall)";

    internal static MetricTrend Of(MetricId id, Metric? metric, MeasurementRecorded[] points, int over)
    {
        if (metric is null || points.Length < Fewest)
        {
            return new()
            {
                Metric = id, Direction = TrendDirection.NotEvaluable, Points = [.. points],
                Cause = metric is null ? $"the metric `{id}` is not defined" : $"too few values: {points.Length} of at least {Fewest}",
            };
        }

        var values = points.Select(point => point.Value).ToArray();
        var agreeing = Pairs(values).Sum(pair => decimal.Compare(pair.Later, pair.Earlier));
        var direction = Chance(values.Length, Math.Abs(agreeing)) > Significant ? TrendDirection.NotShown : agreeing > 0 ? TrendDirection.Rising : TrendDirection.Falling;
        return new()
        {
            Metric = id, Direction = direction, Points = [.. points], Slope = SlopeOf(values),
            IsForTheBetter = direction is TrendDirection.NotShown ? null : metric.Target.MoreIsBetter is { } more ? more == (direction is TrendDirection.Rising) : null,
        };
    }

    /// <summary>The median of the slopes between any two values.</summary>
    private static decimal SlopeOf(decimal[] values) =>
        Math.Round(Median.Of([.. Pairs(values).Select(pair => (pair.Later / pair.Apart) - (pair.Earlier / pair.Apart)).Order()])!.Value, 6);

    private static IEnumerable<(decimal Earlier, decimal Later, int Apart)> Pairs(decimal[] values) =>
        from earlier in Enumerable.Range(0, values.Length)
        from later in Enumerable.Range(earlier + 1, values.Length - earlier - 1)
        select (values[earlier], values[later], later - earlier);

    /// <summary>Of all orders of so many different values, the share of those that are at least as one-sided, to either side.</summary>
    private static double Chance(int count, int agreeing)
    {
        // The number of pairs in the wrong order, one value after the other: each is equally likely to come before any number of the earlier ones.
        var shares = new[] { 1.0 };
        for (var next = 2; next <= count; next++)
        {
            var longer = new double[shares.Length + next - 1];
            for (var i = 0; i < longer.Length; i++)
            {
                for (var moved = 0; moved < next; moved++)
                {
                    longer[i] += i - moved >= 0 && i - moved < shares.Length ? shares[i - moved] / next : 0;
                }
            }

            shares = longer;
        }

        var all = shares.Length - 1;
        return Math.Min(1, shares.Where((_, wrong) => Math.Abs(all - (2 * wrong)) >= agreeing).Sum());
    }

    private string InWords => Direction switch
    {
        TrendDirection.Rising or TrendDirection.Falling => $"{(Direction is TrendDirection.Rising ? "rising" : "falling")}{IsForTheBetter switch { true => ", for the better", false => ", for the worse", null => string.Empty }}",
        _ => "no direction is shown",
    };
}
