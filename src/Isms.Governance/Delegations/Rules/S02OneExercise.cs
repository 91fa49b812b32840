namespace Isms.Governance.Delegations;

/// <summary>An id names one exercise.</summary>
internal static class S02OneExercise
{
    internal static RuleOutcome Check(ExerciseCase @case) => RuleOutcome.Of(@case.OnRecord is null ? null : Rule.S02.Broken(
        $"exercise `{@case.Asked.Id}` is on record with other content", "give it another id, or withdraw the report", @case.Asked.Id.Value));
}
