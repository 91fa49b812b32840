namespace Isms.Governance.Delegations;

/// <summary>A delegation was reviewed.</summary>
public sealed record DelegationReviewed : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Where the review is written down.</summary>
    public string? Evidence { get; init; }

    internal override bool IsFact => true;

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithReview(Item, Decided, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is DelegationReviewed other && other.Item == Item);
}
