using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>Something asked or stated about what leaders did, said and answered.</summary>
public abstract record LeadershipCommand : GovernanceCommand
{
    internal sealed override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left) =>
        Decide(new(new(register.Read(register.Now(moment.Decided.At)), register.Leadership), moment, left));

    private protected abstract Ruling Decide(Docket<LeadershipView> docket);
}
