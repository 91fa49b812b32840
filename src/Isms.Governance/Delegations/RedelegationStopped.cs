namespace Isms.Governance.Delegations;

/// <summary>Nothing new is granted below a delegation from then on; what exists stays.</summary>
public sealed record RedelegationStopped : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithStop(Item, Reason, EffectiveFrom, stamp);
}
