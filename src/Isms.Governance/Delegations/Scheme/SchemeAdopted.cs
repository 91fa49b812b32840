namespace Isms.Governance.Delegations;

/// <summary>A scheme of delegation was adopted: grants decided from then on are judged by it.</summary>
public sealed record SchemeAdopted : DelegationEvent
{
    /// <summary>The scheme.</summary>
    public required DelegationScheme Scheme { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithScheme(Scheme, EffectiveFrom, stamp);
}
