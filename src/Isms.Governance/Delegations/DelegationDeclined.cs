namespace Isms.Governance.Delegations;

/// <summary>The delegate declined a delegation: it is over.</summary>
public sealed record DelegationDeclined : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is DelegationDeclined other
        && this == other with { Decided = other.Decided with { Reference = Decided.Reference }, Reason = Reason };

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithEnd(Item, new(EndKind.Declined), EffectiveFrom, stamp);
}
