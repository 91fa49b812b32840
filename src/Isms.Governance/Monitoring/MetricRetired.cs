namespace Isms.Governance.Monitoring;

/// <summary>A metric is not measured any more from then on; its values stay.</summary>
public sealed record MetricRetired : MonitoringEvent
{
    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override string About => Metric.Value;

    internal override void EnsureSound()
    {
        Id.Named(Metric);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
