namespace Isms.Governance.Delegations;

/// <summary>Everything that an act names is there: when it is done; for a report it is enough that it ever was.</summary>
internal static class S01Exercise
{
    internal static RuleOutcome CheckDone(ExerciseCase @case) => RuleOutcome.Of(
        [.. @case.Asked.Names.Distinct().Select(name => S01Known.Missing(@case.Then.Organization, name)), Item(@case)]);

    internal static RuleOutcome CheckReported(ExerciseCase @case) => RuleOutcome.Of(
    [
        .. @case.Asked.Names.Distinct().Where(name => !@case.Organization.WasEntered(name)).Select(name => S01Known.Missing(@case.Organization, name)),
        Item(@case),
    ]);

    internal static RuleOutcome CheckRatified(RatificationCase @case) => RuleOutcome.Of(@case.Exercise is not null ? null : Rule.S01.Broken(
        $"there is no exercise `{@case.Id}` at {@case.Now.Instant.InWords()}", "report it first, or correct the id", @case.Id.Value));

    private static Violation? Item(ExerciseCase @case) => @case.Asked.Under is { } under ? S01Names.Item(under, @case.Claimed) : null;
}
