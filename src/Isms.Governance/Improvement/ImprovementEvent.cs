namespace Isms.Governance.Improvement;

/// <summary>What became true of nonconformities, actions and improvements.</summary>
public abstract record ImprovementEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Improvement;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Improvement = register.Improvement.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
