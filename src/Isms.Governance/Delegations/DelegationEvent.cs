namespace Isms.Governance.Delegations;

/// <summary>What became true of delegations. It is handed the book of delegations only, so it cannot touch accountability.</summary>
public abstract record DelegationEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Delegations;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Delegations = ApplyTo(register.Delegations, stamp) };

    private protected abstract DelegationBook ApplyTo(DelegationBook book, Stamp stamp);
}
