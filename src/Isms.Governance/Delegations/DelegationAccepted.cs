namespace Isms.Governance.Delegations;

/// <summary>The delegate accepted a delegation: it can take effect from then on.</summary>
public sealed record DelegationAccepted : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithAcceptance(Item, Decided.By, EffectiveFrom, stamp);
}
