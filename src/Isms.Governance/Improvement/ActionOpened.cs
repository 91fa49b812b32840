namespace Isms.Governance.Improvement;

/// <summary>Something is to be done by somebody until a date.</summary>
public sealed record ActionOpened : ImprovementEvent
{
    /// <summary>The id of the action.</summary>
    public required ActionId Id { get; init; }

    /// <summary>What is to be done, in a line.</summary>
    public required string What { get; init; }

    /// <summary>The position that sees to it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>Until when, excluded: for a day that is due, the start of the next one in the organisation's zone.</summary>
    public required Instant Due { get; init; }

    /// <summary>What it came from.</summary>
    public required ActionOrigin Origin { get; init; }

    internal override IEnumerable<Instant?> Ends => [Due];

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [Owner];

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(Owner);
        Guard.Against.NullOrWhiteSpace(What);
        Guard.Against.Null(Origin).EnsureSound();
    }
}
