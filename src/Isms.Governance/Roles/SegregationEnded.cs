namespace Isms.Governance.Roles;

/// <summary>Two activities are no longer kept apart from then on; the id of the pair is not used again.</summary>
public sealed record SegregationEnded : RoleEvent
{
    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override string About => Pair.Value;

    internal override void EnsureSound()
    {
        Id.Named(Pair);
        Guard.Against.NullOrWhiteSpace(Reason);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
