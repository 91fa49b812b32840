namespace Isms.Governance.Monitoring;

/// <summary>An auditor declared to be impartial in an audit. It is their word: whether they are independent is computed.</summary>
public sealed record ImpartialityDeclared : MonitoringEvent
{
    /// <summary>The audit.</summary>
    public required AuditId Audit { get; init; }

    /// <summary>Who declared it.</summary>
    public required PersonId By { get; init; }

    /// <summary>What they declared to have had to do with what is audited; null for nothing.</summary>
    public string? Disclosed { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Audit.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is ImpartialityDeclared other && other.Audit == Audit && other.By == By);

    internal override void EnsureSound()
    {
        Id.Named(Audit);
        Id.Named(By);
        _ = Disclosed is null ? null : Line.Checked(Disclosed);
    }
}
