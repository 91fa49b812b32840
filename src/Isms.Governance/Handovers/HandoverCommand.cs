using Isms.Governance.Records;

namespace Isms.Governance.Handovers;

/// <summary>Something stated about handovers of accountability.</summary>
public abstract record HandoverCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(register.At(moment.Decided.At).Handovers, moment, left));

    private protected abstract Ruling Decide(Docket<HandoverView> docket);
}
