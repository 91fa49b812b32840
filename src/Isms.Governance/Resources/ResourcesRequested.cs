using Isms.Governance.Objectives;

namespace Isms.Governance.Resources;

/// <summary>Resources were asked for.</summary>
public sealed record ResourcesRequested : ResourceEvent
{
    /// <summary>The id of the request.</summary>
    public required ResourceRequestId Id { get; init; }

    /// <summary>Who asked.</summary>
    public required PersonId By { get; init; }

    /// <summary>For what, in a line.</summary>
    public required string For { get; init; }

    /// <summary>How much: more than nothing.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>From when it is needed; null for at once.</summary>
    public Instant? NeededFrom { get; init; }

    /// <summary>The first instant at which it is no longer needed; null for no end.</summary>
    public Instant? NeededUntil { get; init; }

    /// <summary>The objective for which it is needed; null for none.</summary>
    public ObjectiveId? Objective { get; init; }

    /// <summary>The activity for which it is needed; null for none.</summary>
    public ActivityId? Activity { get; init; }

    internal override IEnumerable<Instant?> Ends => [NeededFrom, NeededUntil];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [By, .. Activity is { } activity ? [activity] : Array.Empty<EntryReference>()];

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is ResourcesRequested other && other.Id == Id && other.Quantity.IsComparableTo(Quantity));

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Line.Checked(For);
        Guard.Against.NegativeOrZero(Guard.Against.Null(Quantity).Amount, nameof(Quantity));
        if (Objective is { } objective)
        {
            Values.Id.Named(objective, nameof(Objective));
        }

        if (Activity is { } activity)
        {
            Values.Id.Named(activity, nameof(Activity));
        }

        if (NeededUntil <= (NeededFrom ?? EffectiveFrom))
        {
            throw new ArgumentException("what is needed is needed for a time");
        }
    }
}
