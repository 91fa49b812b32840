using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Something asked or stated about management reviews.</summary>
public abstract record ReviewCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(register.At(moment.Decided.At).Reviews, moment, left));

    private protected abstract Ruling Decide(Docket<ReviewView> docket);
}
