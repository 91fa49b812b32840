namespace Isms.Governance.Delegations;

/// <summary>An act is decided by the person who does it, whoever records it.</summary>
internal static class D26Doer
{
    internal static RuleOutcome Check(ExerciseCase @case) => RuleOutcome.Of(@case.Moment.Decided.By == @case.Asked.Person ? null
        : D26OwnHand.Broken(@case, $"act for `{@case.Asked.Person}`", $"the person, `{@case.Asked.Person}`"));
}
