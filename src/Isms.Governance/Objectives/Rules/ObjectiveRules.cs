using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>The rules of decisions about an objective that is on record.</summary>
internal static class ObjectiveRules
{
    /// <summary>It is set, and not closed: what changes again and again has no content of its own to clash with.</summary>
    internal static RuleList<RecordCase<ObjectiveView, TEvent>> OfOpen<TEvent>()
        where TEvent : ObjectiveEvent =>
        [
            new(Rule.S01, @case => Check(@case, standing => standing is { Outcome: null }, "open objective")),
            .. RecordRules<ObjectiveView, TEvent>.OfDecisions.Where(check => check.Rule != Rule.S01 && check.Rule != Rule.S02),
        ];

    /// <summary>It is set, closed or not.</summary>
    internal static RuleList<RecordCase<ObjectiveView, TEvent>> OfSet<TEvent>()
        where TEvent : ObjectiveEvent =>
        [
            new(Rule.S01, @case => Check(@case, standing => standing is not null, "objective")),
            .. RecordRules<ObjectiveView, TEvent>.OfDecisions.Where(check => check.Rule != Rule.S01),
        ];

    private static RuleOutcome Check<TEvent>(RecordCase<ObjectiveView, TEvent> @case, Predicate<ObjectiveStanding?> isThere, string what)
        where TEvent : ObjectiveEvent => RuleOutcome.Of(
        [
            .. @case.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name)),
            isThere(@case.Docket.Then.Find(ObjectiveId.From(@case.Asked.About))) ? null : Rule.S01.Broken(
                $"there is no {what} `{@case.Asked.About}` at {@case.Moment.EffectiveFrom.InWords()}", "set it first, or correct the id", @case.Asked.About),
        ]);
}
