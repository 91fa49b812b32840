namespace Isms.Governance.Roles;

/// <summary>Who fills a position acknowledged a role or accepted a mandate of 5.3.</summary>
public sealed record AssignmentAcknowledged : RoleEvent
{
    /// <summary>The role; null where it is about a mandate.</summary>
    public RoleId? Role { get; init; }

    /// <summary>The mandate; null where it is about a role.</summary>
    public Mandate53? Mandate { get; init; }

    /// <summary>The position that holds it.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who acknowledged it.</summary>
    public required PersonId Person { get; init; }

    internal override bool IsFact => true;

    internal Charge Charge => new(Role, Mandate);

    internal override string About => Charge.Name;

    internal override IEnumerable<EntryReference> Names => [Position, Person];

    internal override void EnsureSound()
    {
        Charge.EnsureSound();
        Id.Named(Position);
        Id.Named(Person);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
