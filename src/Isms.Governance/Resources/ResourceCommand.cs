using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>Something asked or stated about what was asked for, granted and used.</summary>
public abstract record ResourceCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(new ObjectiveView(register.Read(register.Now(moment.Decided.At)), register.Objectives), register.Resources), moment, left));

    private protected abstract Ruling Decide(Docket<ResourceView> docket);
}
