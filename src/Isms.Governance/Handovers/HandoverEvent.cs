namespace Isms.Governance.Handovers;

/// <summary>What became true of handovers of accountability. It never moves accountability.</summary>
public abstract record HandoverEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Handovers;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Handovers = register.Handovers.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
