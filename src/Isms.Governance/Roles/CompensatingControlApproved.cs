namespace Isms.Governance.Roles;

/// <summary>A person, or whoever fills a position, may hold both activities of a pair until then, because something else keeps watch.</summary>
public sealed record CompensatingControlApproved : RoleEvent
{
    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>The person, or the position.</summary>
    public required Party For { get; init; }

    /// <summary>What keeps watch instead.</summary>
    public required string Control { get; init; }

    /// <summary>The first instant at which it is over.</summary>
    public required Instant Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
