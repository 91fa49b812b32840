namespace Isms.Governance.Monitoring;

/// <summary>A planned audit is to be held at another time than before.</summary>
public sealed record AuditRescheduled : MonitoringEvent
{
    /// <summary>The audit.</summary>
    public required AuditId Audit { get; init; }

    /// <inheritdoc cref="AuditPlanned.From"/>
    public required Instant From { get; init; }

    /// <inheritdoc cref="AuditPlanned.Until"/>
    public required Instant Until { get; init; }

    /// <summary>Why it moved, in a line.</summary>
    public required string Reason { get; init; }

    internal override IEnumerable<Instant?> Ends => [From, Until, Until + Duration.Epsilon];

    internal override string About => Audit.Value;

    internal override void EnsureSound()
    {
        Id.Named(Audit);
        Line.Checked(Reason);
        if (Until <= From)
        {
            throw new ArgumentException("an audit ends after its start");
        }
    }
}
