namespace Isms.Governance.Monitoring;

/// <summary>A metric is measured from then on.</summary>
public sealed record MetricDefined : MonitoringEvent
{
    /// <summary>The metric.</summary>
    public required Metric Metric { get; init => field = Guard.Against.Null(value); }

    internal override IEnumerable<Instant?> Ends => [Metric.Target.DueFrom];

    internal override string About => Metric.Id.Value;

    internal override IEnumerable<EntryReference> Names => [Metric.Owner];

    internal override void EnsureSound() => Metric.EnsureSound();
}
