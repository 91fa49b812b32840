using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>The rules of what becomes of a request that is on record.</summary>
internal static class RequestRules
{
    internal static RuleList<RecordCase<ResourceView, TEvent>> OfFacts<TEvent>()
        where TEvent : RequestEvent => Of(RecordRules<ResourceView, TEvent>.OfFacts);

    internal static RuleList<RecordCase<ResourceView, TEvent>> OfDecisions<TEvent>()
        where TEvent : RequestEvent => Of(RecordRules<ResourceView, TEvent>.OfDecisions);

    private static RuleList<RecordCase<ResourceView, TEvent>> Of<TEvent>(Check<RecordCase<ResourceView, TEvent>>[] shared)
        where TEvent : RequestEvent =>
        [new(Rule.S01, Known), .. shared.Where(check => check.Rule != Rule.S01), new(Rule.N01, OneMeasure)];

    private static RuleOutcome Known<TEvent>(RecordCase<ResourceView, TEvent> @case)
        where TEvent : RequestEvent => RuleOutcome.Of(
        [
            .. @case.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name)),
            @case.Docket.Then.Find(@case.Asked.Request) is not null ? null : Rule.S01.Broken(
                $"there is no request `{@case.Asked.Request}` at {@case.Moment.EffectiveFrom.InWords()}", "record it first, or correct the id", @case.Asked.Request.Value),
        ]);

    /// <summary>What is granted or used is measured as what was requested.</summary>
    private static RuleOutcome OneMeasure<TEvent>(RecordCase<ResourceView, TEvent> @case)
        where TEvent : RequestEvent => @case.Asked.Measured is not { } measured ? RuleOutcome.NotApplicable
        : @case.Docket.Then.Find(@case.Asked.Request) is not { Request.Quantity: var requested } ? RuleOutcome.NotReached
        : RuleOutcome.Of(measured.IsComparableTo(requested) ? null : Rule.N01.Broken(
            $"{measured} does not compare to the {requested} of request `{@case.Asked.Request}`", "state it as it was requested, or record a request of its own", @case.Asked.Request.Value));
}
