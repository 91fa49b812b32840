namespace Isms.Governance.Delegations;

/// <summary>Something asked about delegations.</summary>
public abstract record DelegationCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        var organization = new OrganizationAt(register.Organization, register.Now(moment.Decided.At));
        return Decide(new(new(new(organization, register.Accountability), register.Delegations), moment, left));
    }

    private protected abstract Ruling Decide(DelegationDocket docket);
}
