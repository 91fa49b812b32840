namespace Isms.Governance.Policies;

/// <summary>What became true of policies and their versions.</summary>
public abstract record PolicyEvent : GovernanceEvent
{
    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Policies = register.Policies.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
