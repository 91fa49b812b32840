using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>A policy has one open version at a time, and a version goes its way step by step.</summary>
internal static class L01OneOpen
{
    /// <summary>No other version is open when this one is drafted, or drafted later as is known already.</summary>
    internal static RuleOutcome CheckDraft(RecordCase<PolicyView, PolicyVersionDrafted> @case)
    {
        var asked = @case.Asked;
        var open = @case.Docket.Then.LifeOf(asked.Policy).Versions.Where(each => each.IsOpen).Select(each => (each.Version, each.Since));
        var later = @case.View.KnownDrafts(asked.Policy).Where(each => each.EffectiveFrom > asked.EffectiveFrom).Select(each => (each.Version, Since: each.EffectiveFrom));
        return RuleOutcome.Of(open.Concat(later).Where(each => each.Version != asked.Version).Take(1).Select(each => Rule.L01.Broken(
            $"version `{each.Version}` of policy `{asked.Policy}` is open from {each.Since.InWords()} on", "publish or discard that one first, or go on with it", asked.Policy.Value, each.Version.Value)));
    }

    /// <summary>The version stands where the step is taken from.</summary>
    internal static RuleOutcome Check<TEvent>(RecordCase<PolicyView, TEvent> @case, params PolicyVersionState[] from)
        where TEvent : PolicyVersionEvent =>
        @case.Docket.Then.VersionOf(@case.Asked.Policy, @case.Asked.Version) is not { } version ? RuleOutcome.NotReached
        : RuleOutcome.Of(from.Contains(version.State) ? null : Rule.L01.Broken(
            $"version `{version.Version}` of policy `{version.Policy}` is {version.State.InWords()} at {@case.Moment.EffectiveFrom.InWords()}, not {string.Join(" or ", from.Select(state => state.InWords()))}",
            "take the steps between first, or draft another version", version.Policy.Value, version.Version.Value));
}
