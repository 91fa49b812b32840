namespace Isms.Governance.Organization;

/// <summary>A decision is recorded when it has been made, a fact when it has happened.</summary>
internal static class S07NotBefore
{
    internal static RuleOutcome Check(ICase @case) => RuleOutcome.Of(Decision(@case.Moment));

    internal static RuleOutcome CheckFact(ICase @case) => RuleOutcome.Of(Decision(@case.Moment), Fact(@case.Moment));

    /// <summary>An event that says itself whether it is a fact.</summary>
    internal static RuleOutcome Check(GovernanceEvent asked, Moment moment) => RuleOutcome.Of(Decision(moment), Fact(asked, moment));

    internal static Violation? Fact(GovernanceEvent asked, Moment moment) => asked.IsFact ? Fact(moment) : null;

    internal static Violation? Fact(Moment moment) => moment.EffectiveFrom <= moment.Now ? null : Rule.S07.Broken(
        $"a fact of {moment.EffectiveFrom.InWords()} has not happened at {moment.Now.InWords()}", "record it when it has happened");

    internal static Violation? Decision(Moment moment) => moment.Decided.At <= moment.Now ? null : Rule.S07.Broken(
        $"a decision of {moment.Decided.At.InWords()} is not made yet at {moment.Now.InWords()}", "record it when it has been made; let it take effect later");
}
