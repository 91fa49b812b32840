using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>Somebody answered an escalation.</summary>
public sealed record EscalationAnswered : LeadershipEvent
{
    /// <summary>The escalation.</summary>
    public required EscalationId Escalation { get; init; }

    /// <summary>Who answered.</summary>
    public required PersonId By { get; init; }

    /// <summary>What the answer was.</summary>
    public required string Answer { get; init; }

    /// <summary>The obligations that it is filed for as an act of support: three at most, and none where it is just an answer (ISMS-E07).</summary>
    public ValueList<ObligationId> Serves { get; init => field = value ?? []; } = [];

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Escalation.Value;

    internal override Deed? Deed => Serves.Count == 0 ? null : new(Escalation.Value, EffectiveFrom, By, EvidenceKind.SupportAct, Answer) { Serves = Serves };

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is EscalationAnswered other && other.Escalation == Escalation);

    internal override void EnsureSound()
    {
        Id.Named(Escalation);
        Id.Named(By);
        Guard.Against.NullOrWhiteSpace(Answer);
        Records.Deed.EnsureServes(Serves, 0);
    }
}
