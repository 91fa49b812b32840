namespace Isms.Governance.Roles;

/// <summary>It was declared that a pair of activities is not kept apart until then, and that the risk is accepted.</summary>
public sealed record SegregationRiskAccepted : RoleEvent
{
    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>The first instant at which it is over.</summary>
    public required Instant Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
