namespace Isms.Governance.Reviews;

/// <summary>The minutes of a management review are opened again as a new version, which is closed and signed anew.</summary>
public sealed record ReviewAmended : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The new version, counted from 2.</summary>
    public required int Version { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override string About => Review.Value;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Guard.Against.OutOfRange(Version, nameof(Version), 2, int.MaxValue);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
