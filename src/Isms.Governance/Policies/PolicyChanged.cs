namespace Isms.Governance.Policies;

/// <summary>What a policy is called, which position keeps it and how often it is reviewed is stated anew. Its level, its activity and its versions stay.</summary>
public sealed record PolicyChanged : PolicyEvent
{
    /// <inheritdoc cref="PolicyRegistered.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="PolicyRegistered.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="PolicyRegistered.ReviewEvery"/>
    public Period? ReviewEvery { get; init; }

    /// <summary>Why, in a line; null where nothing is to be said.</summary>
    public string? Reason { get; init; }

    internal override IEnumerable<EntryReference> Names => [Owner];

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Guard.Against.NullOrWhiteSpace(Title);
        Id.Named(Owner);
        PolicyRegistered.EnsureCadence(ReviewEvery);
        _ = Reason is null ? null : Line.Checked(Reason);
    }
}
