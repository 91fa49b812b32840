namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>The metrics that are measured at this instant, in the order of their ids.</summary>
    public ValueList<Metric> Metrics => field ??= book.Of<MetricDefined>(Point).Select(defined => Find(defined.Metric.Id)).OfType<Metric>().Distinct()
        .OrderBy(metric => metric.Id.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>The metric of that id as it is measured at this instant; null before it is defined and from when it is retired.</summary>
    public Metric? Find(MetricId id) => RetiredFrom(id) <= Instant ? null : Defined(id);

    /// <summary>The values of a metric that were measured up to this instant, in the order of their periods.</summary>
    public ValueList<MeasurementRecorded> Measurements(MetricId metric) => Values(metric).ToValueList();

    /// <summary>How a metric stands: its last value against the target of its time, in how many periods in a row it missed it, when the next value is due, and its trend.</summary>
    public MetricReading Reading(MetricId metric)
    {
        if ((Delegations.Accountability.Unanswerable() ?? (Defined(metric) is null ? $"the metric `{metric}` is not defined at {Instant.InWords()}" : null)) is { } cause)
        {
            return new() { Metric = metric, Title = metric.ToString(), At = Instant, Standing = MetricStanding.NotEvaluable, Cause = cause, Trend = MetricTrend.Of(metric, null, [], MetricTrend.Usually) };
        }

        var (values, now) = (Values(metric).ToArray(), Defined(metric)!);
        var judged = values.Select(value => (Value: value, Target: TargetOf(value))).ToArray();
        var last = judged.Length == 0 ? default : judged[^1];
        var standing = judged.Length == 0 ? MetricStanding.NotEvaluable : Judge(last.Value, last.Target);
        return new()
        {
            Metric = metric,
            Title = now.Title,
            At = Instant,
            Standing = standing,
            Cause = standing is not MetricStanding.NotEvaluable ? null : judged.Length == 0 ? "nothing is measured yet" : $"the target is due from {last.Target.DueFrom!.Value.InWords()}",
            Last = last.Value,
            Target = judged.Length == 0 ? now.Target : last.Target,
            MissedInARow = judged.AsEnumerable().Reverse().TakeWhile(each => Judge(each.Value, each.Target) is MetricStanding.Missed).Count(),
            Owner = Delegations.Organization.Incumbent(now.Owner),
            DueAt = DueAt(metric),
            Trend = Trend(metric),
        };
    }

    /// <summary>Which metrics missed their target in the last period that was measured.</summary>
    public MissedTargets Missed => new() { At = Instant, Cause = Delegations.Accountability.Unanswerable(), Items = Readings.Where(reading => reading.Standing is MetricStanding.Missed).ToValueList() };

    /// <summary>Where the values of a metric tend, over its last periods.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="over">How many of the last measured periods count: from <see cref="MetricTrend.Fewest"/> to <see cref="MetricTrend.Most"/>.</param>
    /// <exception cref="ArgumentException">The number of periods is out of range.</exception>
    public MetricTrend Trend(MetricId metric, int over = MetricTrend.Usually)
    {
        Guard.Against.OutOfRange(over, nameof(over), MetricTrend.Fewest, MetricTrend.Most);
        return MetricTrend.Of(metric, Defined(metric), Values(metric).TakeLast(over).ToArray(), over);
    }

    /// <summary>How every metric stands that is measured at this instant.</summary>
    internal ValueList<MetricReading> Readings => field ??= Metrics.Select(metric => Reading(metric.Id)).ToValueList();

    /// <summary>The metric as last stated up to this instant, whether it is retired or not.</summary>
    internal Metric? Defined(MetricId id) => Defined(id, Point);

    private Metric? Defined(MetricId id, AsOf point) => id.IsDefault || book.Of<MetricDefined>(id.Value, point).FirstOrDefault() is not { Metric: var first } ? null
        : book.Of<MetricChanged>(id.Value, point).LastOrDefault()?.Metric ?? first;

    /// <summary>From when on a metric is retired, as far as known; null when it is not.</summary>
    internal Instant? RetiredFrom(MetricId id) => Known<MetricRetired>(id).FirstOrDefault()?.EffectiveFrom;

    /// <summary>When the next value of a metric that is measured is due; null when nothing of it is due any more.</summary>
    private Instant? DueAt(MetricId id)
    {
        if (Find(id) is not { } metric)
        {
            return null;
        }

        var zone = Delegations.Organization.Zone;
        var since = Values(id).LastOrDefault()?.Until ?? book.Of<MetricDefined>(id.Value, Point).First().EffectiveFrom;
        var over = since.After(metric.Every, zone);
        return metric.Within is { } within ? over.After(within, zone) : over;
    }

    private IEnumerable<MeasurementRecorded> Values(MetricId metric) => metric.IsDefault ? [] : book.Of<MeasurementRecorded>(metric.Value, Point).OrderBy(value => value.From);

    /// <summary>The target at the end of the period of a value; the first one where the metric was defined later.</summary>
    private MetricTarget TargetOf(MeasurementRecorded value) =>
        (Defined(value.Metric, Point.At(Instant.Min(value.Until, Instant))) ?? book.Of<MetricDefined>(value.Metric.Value, Point).First().Metric).Target;

    private static MetricStanding Judge(MeasurementRecorded value, MetricTarget target) => value.Until < target.DueFrom ? MetricStanding.NotEvaluable
        : target.IsMetBy(value.Value) ? MetricStanding.Met : MetricStanding.Missed;
}
