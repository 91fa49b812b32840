using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>The checks that the verbs about policies share.</summary>
internal static class PolicyRules<TEvent>
    where TEvent : PolicyEvent
{
    /// <summary>A fact about a policy that is on record.</summary>
    internal static readonly Check<RecordCase<PolicyView, TEvent>>[] OfFacts = [new(Rule.S01, Known), .. RecordRules<PolicyView, TEvent>.OfFacts.Where(check => check.Rule != Rule.S01)];

    /// <summary>A decision about a policy that is on record.</summary>
    internal static readonly Check<RecordCase<PolicyView, TEvent>>[] OfDecisions = [new(Rule.S01, Known), .. RecordRules<PolicyView, TEvent>.OfDecisions.Where(check => check.Rule != Rule.S01)];

    /// <summary>What is named is there, the policy is on record and not withdrawn, and so is the version.</summary>
    private static RuleOutcome Known(RecordCase<PolicyView, TEvent> @case)
    {
        var (asked, life) = (@case.Asked, @case.Docket.Then.LifeOf(@case.Asked.Policy));
        return RuleOutcome.Of(
        [
            .. asked.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name)),
            life.Cause is not null ? Rule.S01.Broken(life.Cause, "register the policy first, or correct the id", asked.Policy.Value)
                : life.WithdrawnAt is { } at ? Rule.S01.Broken($"policy `{asked.Policy}` was withdrawn at {at.InWords()}", "register a new policy under another id", asked.Policy.Value)
                : asked is PolicyVersionEvent and not PolicyVersionDrafted && life.Find(((PolicyVersionEvent)(PolicyEvent)asked).Version) is null
                    ? Rule.S01.Broken($"there is no version `{((PolicyVersionEvent)(PolicyEvent)asked).Version}` of policy `{asked.Policy}` at {life.At.InWords()}", "draft it first, or correct the id", asked.About)
                : null,
        ]);
    }
}
