namespace Isms.Governance.Roles;

/// <summary>A position owns an activity from then on. Ultimate accountability did not move.</summary>
public sealed record ActivityOwnerNamed : RoleEvent
{
    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position that owns it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The owner whose place it took; null where nobody owned it.</summary>
    public PositionId? InPlaceOf { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
