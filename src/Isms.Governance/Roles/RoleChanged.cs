namespace Isms.Governance.Roles;

/// <summary>A role is another from then on, also for whoever holds it.</summary>
public sealed record RoleChanged : RoleEvent
{
    /// <summary>The role as it is now.</summary>
    public required Role Role { get; init; }

    internal override string About => Role.Id.Value;

    internal override IEnumerable<EntryReference> Names => Role.Names;

    internal override void EnsureSound() => Guard.Against.Null(Role).EnsureSound();

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
