namespace Isms.Governance.Roles;

/// <summary>There is no such role from then on, and its id is not used again.</summary>
public sealed record RoleRetired : RoleEvent
{
    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    internal override string About => Role.Value;

    internal override void EnsureSound()
    {
        Id.Named(Role);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
