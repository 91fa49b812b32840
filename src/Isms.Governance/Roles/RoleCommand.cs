namespace Isms.Governance.Roles;

/// <summary>Something asked about who does and owns activities, and about what is kept apart.</summary>
public abstract record RoleCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        var delegations = register.Read(register.Now(moment.Decided.At));
        return Decide(new(delegations.Roles, delegations.HoldsTouching, moment, left));
    }

    private protected abstract Ruling Decide(RoleDocket docket);
}
