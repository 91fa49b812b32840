namespace Isms.Governance.Delegations;

/// <summary>A delegation was revoked: it is over from then on, and so is everything below it.</summary>
public sealed record DelegationRevoked : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is DelegationRevoked other
        && this == other with { Decided = other.Decided with { Reference = Decided.Reference }, Reason = Reason };

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithEnd(Item, new(EndKind.Revoked), EffectiveFrom, stamp);
}
