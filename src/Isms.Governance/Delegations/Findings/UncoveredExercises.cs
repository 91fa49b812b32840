namespace Isms.Governance.Delegations;

/// <summary>An act that nothing covered, rule by rule, until it is ratified; and one of which it cannot be said.</summary>
internal static class UncoveredExercises
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) => delegations.Exercises().Select(delegations.CoverageOf).SelectMany(coverage => coverage.Verdict switch
    {
        CoverageVerdict.NotCovered => coverage.Reasons.Select(reason => reason.Rule.Found(
            $"exercise `{coverage.Id}` of `{coverage.Act!.Person}` was not covered: {reason.Message}", "let it be ratified where it may be, or undo it", [coverage.Id.Value, .. reason.Subjects])),
        CoverageVerdict.NotEvaluable => [Rule.A02.Found(
            $"whether exercise `{coverage.Id}` of `{coverage.Act!.Person}` was covered cannot be said: {coverage.Cause}", "report it again with what is missing", coverage.Id.Value)],
        _ => Array.Empty<Finding>(),
    });
}
