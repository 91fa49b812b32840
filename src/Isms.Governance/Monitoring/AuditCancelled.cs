namespace Isms.Governance.Monitoring;

/// <summary>A planned audit is not to be held.</summary>
public sealed record AuditCancelled : MonitoringEvent
{
    /// <summary>The audit.</summary>
    public required AuditId Audit { get; init; }

    /// <summary>Why it is not held, in a line.</summary>
    public required string Reason { get; init; }

    internal override string About => Audit.Value;

    internal override void EnsureSound()
    {
        Id.Named(Audit);
        Line.Checked(Reason);
    }
}
