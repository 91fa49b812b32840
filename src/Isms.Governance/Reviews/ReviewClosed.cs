namespace Isms.Governance.Reviews;

/// <summary>A management review is closed: what it considered, decided and concluded is locked.</summary>
public sealed record ReviewClosed : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The version of its minutes, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>When the next review is to be held; null where the interval says it.</summary>
    public Instant? NextOn { get; init; }

    /// <summary>Whether it was reported as closed, not closed under the rules.</summary>
    public bool IsReported { get; init; }

    internal override IEnumerable<Instant?> Ends => [NextOn];

    internal override bool IsFact => IsReported;

    internal override string About => Review.Value;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Guard.Against.NegativeOrZero(Version);
    }
}
