namespace Isms.Governance.Roles;

/// <summary>It was made known which position holds a role or a mandate of 5.3.</summary>
public sealed record AssignmentCommunicated : RoleEvent
{
    /// <summary>The role; null where it is about a mandate.</summary>
    public RoleId? Role { get; init; }

    /// <summary>The mandate; null where it is about a role.</summary>
    public Mandate53? Mandate { get; init; }

    /// <summary>The position that holds it.</summary>
    public required PositionId Position { get; init; }

    /// <summary>To whom it was made known.</summary>
    public required string To { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal Charge Charge => new(Role, Mandate);

    internal override string About => Charge.Name;

    internal override IEnumerable<EntryReference> Names => [Position];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) =>
        replacement is null || (replacement is AssignmentCommunicated other && (other.Charge, other.Position) == (Charge, Position));

    internal override void EnsureSound()
    {
        Charge.EnsureSound();
        Id.Named(Position);
        Guard.Against.NullOrWhiteSpace(To);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
