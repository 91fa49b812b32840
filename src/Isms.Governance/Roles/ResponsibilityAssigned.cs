namespace Isms.Governance.Roles;

/// <summary>Who fills a position is responsible for carrying out an activity from then on.</summary>
public sealed record ResponsibilityAssigned : RoleEvent
{
    /// <summary>The activity, with everything that is part of it.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
