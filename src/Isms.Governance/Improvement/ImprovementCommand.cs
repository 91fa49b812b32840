using Isms.Governance.Monitoring;
using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>Something asked or stated about nonconformities, actions and improvements.</summary>
public abstract record ImprovementCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(new MonitoringView(register.Read(register.Now(moment.Decided.At)), register.Monitoring), register.Improvement), moment, left));

    private protected abstract Ruling Decide(Docket<ImprovementView> docket);
}
