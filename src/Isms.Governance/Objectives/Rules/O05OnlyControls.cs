using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Only a control, or what its catalogue lets be left out, is declared not applicable.</summary>
internal static class O05OnlyControls
{
    internal static RuleOutcome Check(RecordCase<ObjectiveView, ControlExcluded> @case) => @case.Then.Requirement(@case.Asked.Control) is not { } requirement ? RuleOutcome.NotReached
        : RuleOutcome.Of(requirement.MayBeNotApplicable ? null : Rule.O05.Broken($"`{requirement.Id}` always applies: it is no control, and its catalogue does not let it be left out", "leave it in, and let what it asks be done", requirement.Id.Value));

    /// <summary>The rules of whatever is declared about a control: an adopted edition asks it; what changes again and again has no content of its own to clash with.</summary>
    internal static IEnumerable<Check<RecordCase<ObjectiveView, TEvent>>> OfControls<TEvent>(Func<TEvent, ObligationId> control)
        where TEvent : ObjectiveEvent =>
        RecordRules<ObjectiveView, TEvent>.OfDecisions.Where(check => check.Rule != Rule.S01 && check.Rule != Rule.S02).Append(new(Rule.S01, @case => Known(@case, control(@case.Asked))));

    private static RuleOutcome Known<TEvent>(RecordCase<ObjectiveView, TEvent> @case, ObligationId control)
        where TEvent : ObjectiveEvent => RuleOutcome.Of(@case.Then.Requirement(control) is not null ? null
            : Rule.S01.Broken($"`{control}` is no requirement of an adopted edition", "adopt the edition, or name another control", control.Value));
}
