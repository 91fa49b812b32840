namespace Isms.Governance.Accountability;

/// <summary>What became true of who answers for an obligation. No delegation can say any of it.</summary>
public abstract record AccountabilityEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Accountability;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Accountability = ApplyTo(register.Accountability, stamp) };

    private protected abstract AccountabilityBook ApplyTo(AccountabilityBook book, Stamp stamp);
}
