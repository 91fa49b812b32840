namespace Isms.Governance.Roles;

/// <summary>A position no longer holds a role from then on, by any assignment that began before.</summary>
public sealed record RoleRelieved : RoleEvent
{
    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal override string About => Role.Value;

    internal override void EnsureSound()
    {
        Id.Named(Role);
        Id.Named(Position);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
