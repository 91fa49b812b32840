namespace Isms.Governance.Roles;

/// <summary>There is a role from then on.</summary>
public sealed record RoleDefined : RoleEvent
{
    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    internal override string About => Role.Id.Value;

    internal override IEnumerable<EntryReference> Names => Role.Names;

    internal override void EnsureSound() => Guard.Against.Null(Role).EnsureSound();

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
