namespace Isms.Governance.Delegations;

/// <summary>A delegation was suspended: it is without force from then on, and so is everything below it, until it is over or resumed.</summary>
public sealed record DelegationSuspended : DelegationEvent
{
    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The first instant at which it is in force again; null for until it is resumed.</summary>
    public Instant? Until { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithSuspension(Item, EffectiveFrom, Until, stamp);
}
