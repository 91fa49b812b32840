namespace Isms.Governance.Roles;

/// <summary>Who fills a position holds a role from then on, and is responsible for its activities.</summary>
public sealed record RoleAssigned : RoleEvent
{
    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    internal override string About => Role.Value;

    internal override IEnumerable<EntryReference> Names => [Position];

    internal override void EnsureSound()
    {
        Id.Named(Role);
        Id.Named(Position);
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("an assignment ends after its start");
        }
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
