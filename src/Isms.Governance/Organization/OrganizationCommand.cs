namespace Isms.Governance.Organization;

/// <summary>Something asked about the organisation: its entries, its seats, its top management.</summary>
public abstract record OrganizationCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(register.Organization, register.Now(moment.Decided.At)), moment, left) { ActingCap = register.ActingCap(moment.Decided.At), Open = register.OpenWith });

    private protected abstract Ruling Decide(OrganizationDocket docket);
}
