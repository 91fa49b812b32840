using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>What is answered was raised, and who answers is there.</summary>
internal static class S01Escalation
{
    internal static RuleOutcome Check(RecordCase<LeadershipView, EscalationAnswered> @case) => RuleOutcome.Of(
    [
        .. @case.Asked.Names.Select(name => S01Known.Missing(@case.Then, name)),
        @case.Docket.Then.Escalations.Any(each => each.Raised.Id == @case.Asked.Escalation) ? null : Rule.S01.Broken(
            $"there is no escalation `{@case.Asked.Escalation}` at {@case.Moment.EffectiveFrom.InWords()}", "record that it was raised first, or correct the id", @case.Asked.Escalation.Value),
    ]);
}
