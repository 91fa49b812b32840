namespace Isms.Governance.Improvement;

/// <summary>Somebody decided to improve something. The action that follows from it is opened with it.</summary>
public sealed record ImprovementDecided : ImprovementEvent
{
    /// <summary>The id of the decision.</summary>
    public required ImprovementId Id { get; init; }

    /// <summary>Who decided.</summary>
    public required PersonId By { get; init; }

    /// <summary>The position in which they did; null for whichever they fill.</summary>
    public PositionId? Seat { get; init; }

    /// <summary>The activity as whose exercise it counts; null where it rests on no authority.</summary>
    public ActivityId? Activity { get; init; }

    /// <summary>What is to become better, in a line.</summary>
    public required string What { get; init; }

    /// <summary>The position that sees to it.</summary>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    /// <summary>The action that it opened.</summary>
    public required ActionId Action { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Whether it was reported as decided, not decided under the rules.</summary>
    public bool IsReported { get; init; }

    internal override IEnumerable<Instant?> Ends => [Due];

    internal override bool IsFact => IsReported;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names =>
        [By, Owner, .. Seat is { } seat ? [seat] : Array.Empty<EntryReference>(), .. Activity is { } activity ? [activity] : Array.Empty<EntryReference>()];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Values.Id.Named(Owner);
        Values.Id.Named(Action);
        Guard.Against.NullOrWhiteSpace(What);
    }
}
