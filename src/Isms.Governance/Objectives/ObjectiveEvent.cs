namespace Isms.Governance.Objectives;

/// <summary>What became true of objectives, and who owns which risk.</summary>
public abstract record ObjectiveEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Objectives;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Objectives = register.Objectives.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
