namespace Isms.Governance.Delegations;

/// <summary>What is done is done now; what was done before is reported.</summary>
internal static class S07DoneNow
{
    internal static RuleOutcome Check(ExerciseCase @case) => RuleOutcome.Of(
        @case.Moment is { IsLate: false } moment && moment.Decided.At == moment.Now && moment.EffectiveFrom == moment.Now ? null : Rule.S07.Broken(
            $"`{@case.Asked.Id}` would be done at {@case.Moment.EffectiveFrom.InWords()}, and it is {@case.Moment.Now.InWords()}", "do it now, or report it as done", @case.Asked.Id.Value));
}
