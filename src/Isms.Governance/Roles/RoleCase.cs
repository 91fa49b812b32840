namespace Isms.Governance.Roles;

/// <summary>What the rules read of a role command.</summary>
internal abstract record RoleCase(RoleDocket Docket) : ICase, INaming
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Roles.Organization;

    public OrganizationAt Then => AsItStands.Organization;

    /// <summary>The roles when the command takes effect, before it does.</summary>
    internal RolesAt AsItStands { get; } = Docket.Then;

    public abstract IEnumerable<EntryReference> Names { get; }
}
