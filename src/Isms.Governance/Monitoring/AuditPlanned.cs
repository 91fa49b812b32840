namespace Isms.Governance.Monitoring;

/// <summary>An audit is to be held.</summary>
public sealed record AuditPlanned : MonitoringEvent
{
    /// <summary>The id of the audit.</summary>
    public required AuditId Id { get; init; }

    /// <summary>The programme that it is part of; null for none.</summary>
    public AuditProgrammeId? Programme { get; init; }

    /// <summary>What it is to look at, and who looks.</summary>
    public required AuditBrief Brief { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first instant at which it is to be held.</summary>
    public required Instant From { get; init; }

    /// <summary>The first instant at which it is to be over.</summary>
    public required Instant Until { get; init; }

    /// <summary>Whether the plan was reported as it had been made, not made through the register.</summary>
    public bool IsReported { get; init; }

    internal override IEnumerable<Instant?> Ends => [From, Until, Until + Duration.Epsilon];

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => Brief.Names;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        _ = Programme is { } programme ? Values.Id.Named(programme) : null;
        Brief.EnsureSound();
        if (Until <= From)
        {
            throw new ArgumentException("an audit ends after its start");
        }
    }
}
