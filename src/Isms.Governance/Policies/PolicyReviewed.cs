namespace Isms.Governance.Policies;

/// <summary>A policy was reviewed.</summary>
public sealed record PolicyReviewed : PolicyEvent
{
    /// <summary>The id of the review.</summary>
    public required PolicyReviewId Id { get; init; }

    /// <summary>Who reviewed it.</summary>
    public required PersonId By { get; init; }

    /// <summary>What it came to.</summary>
    public required PolicyReviewOutcome Outcome { get; init; }

    /// <summary>What was seen; null where nobody says.</summary>
    public string? Remark { get; init; }

    /// <summary>Until when the next review is due, itself excluded: it prevails over the cadence; null for the cadence.</summary>
    public Instant? NextUntil { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override IEnumerable<Instant?> Ends => [NextUntil];

    internal override bool IsFact => true;

    internal override string About => Id.Value;

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) =>
        replacement is null || (replacement is PolicyReviewed other && other.Id == Id && other.Policy == Policy);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.EnumOutOfRange(Outcome);
        _ = Remark is null ? null : Guard.Against.NullOrWhiteSpace(Remark);
        if (NextUntil <= EffectiveFrom)
        {
            throw new ArgumentException("the next review comes after this one", nameof(NextUntil));
        }
    }
}
