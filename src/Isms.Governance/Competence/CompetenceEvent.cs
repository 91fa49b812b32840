namespace Isms.Governance.Competence;

/// <summary>What became true of what people are competent in.</summary>
public abstract record CompetenceEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Competence;

    internal sealed override bool IsFact => true;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Competence = ApplyTo(register.Competence, stamp) };

    private protected abstract CompetenceBook ApplyTo(CompetenceBook book, Stamp stamp);

    /// <summary>What was entered by mistake can be withdrawn; what is true instead is stated anew.</summary>
    internal sealed override bool MayBecome(GovernanceEvent? replacement) => replacement is null;
}
