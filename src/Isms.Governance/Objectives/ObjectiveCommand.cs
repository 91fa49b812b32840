using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Something asked or stated about objectives, and who owns which risk.</summary>
public abstract record ObjectiveCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(register.Read(register.Now(moment.Decided.At)), register.Objectives), moment, left));

    private protected abstract Ruling Decide(Docket<ObjectiveView> docket);
}
