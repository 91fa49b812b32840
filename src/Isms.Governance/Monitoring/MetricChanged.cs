namespace Isms.Governance.Monitoring;

/// <summary>A metric is measured in another way from then on: everything but its id and its unit is stated anew.</summary>
public sealed record MetricChanged : MonitoringEvent
{
    /// <summary>The metric as it is from then on.</summary>
    public required Metric Metric { get; init => field = Guard.Against.Null(value); }

    internal override IEnumerable<Instant?> Ends => [Metric.Target.DueFrom];

    internal override string About => Metric.Id.Value;

    internal override IEnumerable<EntryReference> Names => [Metric.Owner];

    internal override void EnsureSound() => Metric.EnsureSound();
}
