namespace Isms.Governance.Accountability;

/// <summary>Something asked about who answers for an obligation. No delegation is ever consulted.</summary>
public abstract record AccountabilityCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(new(register.Organization, register.Now(moment.Decided.At)), register.Accountability), moment, left));

    private protected abstract Ruling Decide(AccountabilityDocket docket);
}
