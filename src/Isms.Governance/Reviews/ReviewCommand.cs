using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Something asked or stated about management reviews.</summary>
public abstract record ReviewCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        var delegations = register.Read(register.Now(moment.Decided.At));
        return Decide(new(
            new(new ObjectiveView(delegations, register.Objectives), new ImprovementView(new MonitoringView(delegations, register.Monitoring), register.Improvement), register.Reviews), moment, left));
    }

    private protected abstract Ruling Decide(Docket<ReviewView> docket);
}
