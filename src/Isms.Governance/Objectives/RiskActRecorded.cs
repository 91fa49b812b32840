using Isms.Governance.Delegations;

namespace Isms.Governance.Objectives;

/// <summary>Somebody decided what is the risk owner's to decide. Whether it was covered is computed when asked, from the exercise of the same id.</summary>
public abstract record RiskActRecorded : ObjectiveEvent
{
    /// <summary>The id of the act, and of the exercise of authority in it.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>Who acted.</summary>
    public required PersonId By { get; init; }

    /// <summary>The amount at stake; null where none was stated.</summary>
    public Money? Amount { get; init; }

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal sealed override bool IsFact => true;

    /// <summary>What was decided, in words: for the exercise and for findings.</summary>
    internal abstract string What { get; }

    internal sealed override string About => Risk.Value;

    internal sealed override IEnumerable<EntryReference> Names => [By];

    internal sealed override IEnumerable<Evidence> Shown => Evidence;

    internal sealed override bool MayBecome(GovernanceEvent? replacement) => IsReported && replacement is null;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(Risk);
        Values.Id.Named(By);
    }
}
