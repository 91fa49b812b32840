namespace Isms.Governance.Roles;

/// <summary>What became true of who does and owns activities, and of what is kept apart. It gives nobody authority.</summary>
public abstract record RoleEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Roles;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Roles = ApplyTo(register.Roles, stamp) };

    private protected abstract RoleBook ApplyTo(RoleBook book, Stamp stamp);
}
