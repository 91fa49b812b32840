namespace Isms.Governance.Monitoring;

/// <summary>A metric had a value over a period. It counts from when it was measured, which is not before the period is over.</summary>
public sealed record MeasurementRecorded : MonitoringEvent
{
    private const decimal Widest = 1_000_000_000_000_000_000m;

    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <summary>The first instant of the period that the value is about.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant at which that period is over.</summary>
    public required Instant Until { get; init; }

    /// <summary>The value, at most a trillion times a million to either side.</summary>
    public required decimal Value { get; init => field = Math.Abs(value) <= Widest ? value : throw new ArgumentException("a value has at most 18 digits before its point", nameof(value)); }

    /// <summary>The unit of the value: that of the metric.</summary>
    public required string Unit { get; init; }

    /// <summary>Who measured.</summary>
    public required PersonId By { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Metric.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal bool Overlaps(MeasurementRecorded other) => From < other.Until && other.From < Until;

    /// <summary>The value with its unit: <c>93.5 %</c>.</summary>
    internal string ValueInWords => $"{MetricTarget.Text(Value)} {Unit}";

    internal string PeriodInWords => $"from {From.InWords()} until {Until.InWords()}";

    /// <summary>A correction keeps what the value is about; a wrong period is withdrawn and entered anew.</summary>
    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is MeasurementRecorded other
        && (other.Metric, other.From, other.Until, other.Unit) == (Metric, From, Until, Unit) && other.EffectiveFrom >= other.Until);

    internal override void EnsureSound()
    {
        Id.Named(Metric);
        Id.Named(By);
        Line.Checked(Unit);
        if (Until <= From)
        {
            throw new ArgumentException("the period of a measurement ends after its start");
        }
    }
}
