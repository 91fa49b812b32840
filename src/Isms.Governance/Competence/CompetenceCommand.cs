namespace Isms.Governance.Competence;

/// <summary>Something stated about what people are competent in.</summary>
public abstract record CompetenceCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(new(register.Organization, register.Now(moment.Decided.At)), register.Competence), moment, left));

    private protected abstract Ruling Decide(CompetenceDocket docket);
}
