namespace Isms.Governance.Monitoring;

/// <summary>A programme of internal audits is in place.</summary>
public sealed record AuditProgrammeAdopted : MonitoringEvent
{
    /// <summary>The programme.</summary>
    public required AuditProgramme Programme { get; init => field = Guard.Against.Null(value); }

    internal override IEnumerable<Instant?> Ends => [Programme.From, Programme.Until];

    internal override string About => Programme.Id.Value;

    internal override IEnumerable<EntryReference> Names => [Programme.Owner, .. Programme.Auditing is { } auditing ? [auditing] : Array.Empty<EntryReference>()];

    internal override void EnsureSound() => Programme.EnsureSound();
}
