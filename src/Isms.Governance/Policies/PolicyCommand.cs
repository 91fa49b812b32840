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
        return Decide(new(new(register.Read(register.Now(moment.Decided.At)), register.Policies), moment, left));
    }

    private protected abstract Ruling Decide(Docket<PolicyView> docket);
}
