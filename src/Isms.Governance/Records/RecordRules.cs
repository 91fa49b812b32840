namespace Isms.Governance.Records;

/// <summary>The checks that every record of a kind shares.</summary>
internal static class RecordRules<TView, TEvent>
    where TView : IReading<TView>
    where TEvent : GovernanceEvent
{
    /// <summary>A fact: what it names is there, it has happened, and its evidence is not from later. It is never refused because it is inconvenient.</summary>
    internal static readonly Check<RecordCase<TView, TEvent>>[] OfFacts =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S02, OneContent), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, NotBefore), new(Rule.E02, EvidenceFirst),
    ];

    /// <summary>A decision: made in an open scope, not back in time, entered late only with a reference.</summary>
    internal static readonly Check<RecordCase<TView, TEvent>>[] OfDecisions =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S02, OneContent), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, NotBefore),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.E02, EvidenceFirst),
    ];

    private static RuleOutcome NotBefore(RecordCase<TView, TEvent> @case) => S07NotBefore.Check(@case.Asked, @case.Moment);

    private static RuleOutcome EvidenceFirst(RecordCase<TView, TEvent> @case) => E02Shown.Check(@case.Asked.Shown, @case.Moment);

    private static RuleOutcome OneContent(RecordCase<TView, TEvent> @case) => @case.OnRecord is null ? RuleOutcome.Held : RuleOutcome.Of(Rule.S02.Broken(
        $"`{@case.Asked.About}` is on record with other content, effective {@case.OnRecord.EffectiveFrom.InWords()}", "use another id, or correct that record", @case.Asked.About));
}
