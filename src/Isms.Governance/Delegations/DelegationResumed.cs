namespace Isms.Governance.Delegations;

/// <summary>A delegation was resumed: whatever suspended it by an earlier record is over from then on.</summary>
public sealed record DelegationResumed : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithResumption(Item, EffectiveFrom, stamp);
}
