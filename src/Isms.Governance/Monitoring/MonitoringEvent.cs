namespace Isms.Governance.Monitoring;

/// <summary>What became true of what was measured, audited and reported.</summary>
public abstract record MonitoringEvent : GovernanceEvent
{
    internal sealed override Chapter Chapter => Chapter.Monitoring;

    internal sealed override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Monitoring = register.Monitoring.With(this, About, EffectiveFrom, stamp) };

    internal abstract override string About { get; }
}
