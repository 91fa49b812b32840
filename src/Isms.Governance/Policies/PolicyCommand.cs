using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>Something asked or stated about policies and their versions.</summary>
public abstract record PolicyCommand : GovernanceCommand
{
    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        Id.Named(Policy);
        return Decide(new(register.At(moment.Decided.At).Policies, moment, left));
    }

    private protected abstract Ruling Decide(Docket<PolicyView> docket);
}
