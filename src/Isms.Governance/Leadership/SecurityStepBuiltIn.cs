using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>The owner of a business process took over a security step into it.</summary>
public sealed record SecurityStepBuiltIn : LeadershipEvent
{
    /// <summary>The id of the record.</summary>
    public required SecurityStepId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>The business process.</summary>
    public required string Process { get; init; }

    /// <summary>The position that owns the process: only who fills it takes the step over.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The step.</summary>
    public required string Step { get; init; }

    /// <summary>The obligations that it is filed for, each by name: one to three (ISMS-E07).</summary>
    public required ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override Deed Deed => new(Id.Value, EffectiveFrom, By, EvidenceKind.ProcessIntegrationRecord, $"{Step}, in {Process}") { Serves = Serves, Owner = Owner };

    internal override IEnumerable<EntryReference> Names => [By, Owner];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is SecurityStepBuiltIn other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.NullOrWhiteSpace(Process);
        Values.Id.Named(Owner);
        Guard.Against.NullOrWhiteSpace(Step);
        Deed.EnsureServes(Serves);
    }
}
