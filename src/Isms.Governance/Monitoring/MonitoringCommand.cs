using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Something asked or stated about what was measured, audited and reported.</summary>
public abstract record MonitoringCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(register.Read(register.Now(moment.Decided.At)), register.Monitoring), moment, left));

    private protected abstract Ruling Decide(Docket<MonitoringView> docket);
}
