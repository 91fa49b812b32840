namespace Isms.Governance.Resources;

/// <summary>What became true of what was asked for, granted and used.</summary>
public abstract record ResourceEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Resources;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Resources = register.Resources.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
