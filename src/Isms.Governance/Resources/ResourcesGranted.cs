using Isms.Governance.Delegations;

namespace Isms.Governance.Resources;

/// <summary>Resources that were asked for were granted, wholly or in part. Whether that was covered is computed from the exercise of the same id.</summary>
public sealed record ResourcesGranted : RequestEvent
{
    /// <summary>The id of the grant, and of the exercise of authority in it.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>Who granted.</summary>
    public required PersonId By { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The activity under which it was granted.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override Quantity? Measured => Quantity;

    internal override IEnumerable<EntryReference> Names => [By, Activity];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported && replacement is null;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Values.Id.Named(Activity);
        Guard.Against.NegativeOrZero(Guard.Against.Null(Quantity).Amount, nameof(Quantity));
    }
}
