namespace Isms.Governance.Delegations;

/// <summary>Something asked about delegations.</summary>
public abstract record DelegationCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(register.Read(register.Now(moment.Decided.At)), moment, left));

    private protected abstract Ruling Decide(DelegationDocket docket);
}
