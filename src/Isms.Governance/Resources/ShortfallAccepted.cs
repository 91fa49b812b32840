using Isms.Governance.Delegations;

namespace Isms.Governance.Resources;

/// <summary>Somebody accepted, as a risk and for a time, that what was asked for is short.</summary>
public sealed record ShortfallAccepted : RequestEvent
{
    /// <summary>The id of the acceptance, and of the exercise of authority in it.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>Who accepted.</summary>
    public required PersonId By { get; init; }

    /// <summary>The activity under which it was accepted.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The first instant at which it is no longer accepted.</summary>
    public required Instant Until { get; init; }

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override IEnumerable<Instant?> Ends => [Until];

    internal override bool IsFact => true;

    internal override IEnumerable<EntryReference> Names => [By, Activity];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported && replacement is null;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Values.Id.Named(Activity);
        Line.Checked(Reason);
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("an acceptance ends after its start");
        }
    }
}
