namespace Isms.Governance.Reviews;

/// <summary>The minutes of a management review are signed.</summary>
public sealed record ReviewSignedOff : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewClosed.Version"/>
    public required int Version { get; init; }

    /// <summary>Who signed.</summary>
    public required PersonId By { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Whether it was reported as signed, not signed under the rules.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => IsReported;

    internal override string About => Review.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Id.Named(By);
        Guard.Against.NegativeOrZero(Version);
    }
}
