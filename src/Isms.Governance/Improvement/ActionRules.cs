using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>What holds of everything that is said of an action later.</summary>
internal static class ActionRules<TEvent>
    where TEvent : ImprovementEvent
{
    /// <summary>The shared checks, where the action itself is among what must be known.</summary>
    internal static RuleList<RecordCase<ImprovementView, TEvent>> After(Check<RecordCase<ImprovementView, TEvent>>[] shared, Func<TEvent, ActionId> of) =>
        [.. shared.Select(check => check.Rule == Rule.S01 ? new Check<RecordCase<ImprovementView, TEvent>>(Rule.S01, @case => Known(@case, of(@case.Asked))) : check)];

    /// <summary>Nothing is decided of an action after its end.</summary>
    internal static Func<RecordCase<ImprovementView, TEvent>, RuleOutcome> NotOver(Func<TEvent, ActionId> of) => @case =>
        @case.Docket.Then.Opened(of(@case.Asked)) is null ? RuleOutcome.NotReached
        : @case.Docket.Then.Closed(of(@case.Asked)) is not { } closed ? RuleOutcome.Held
        : RuleOutcome.Of(Rule.D18.Broken($"the action `{closed.Action}` is over since {closed.EffectiveFrom.InWords()}", "open another action", closed.Action.Value));

    private static RuleOutcome Known(RecordCase<ImprovementView, TEvent> @case, ActionId action) => @case.Docket.Then.Opened(action) is not null
        ? S01Known.Check(@case) is RuleOutcome.Broken broken ? broken : RuleOutcome.Held
        : RuleOutcome.Of(((S01Known.Check(@case) as RuleOutcome.Broken)?.Violations ?? []).Prepend(Rule.S01.Broken(
            $"no action `{action}` is on record at {@case.Moment.EffectiveFrom.InWords()}", "open it first, or name one that is open then", action.Value)));
}
