using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>A rule that a host adds only adds refusals: what was refused stays refused for the same reasons, and what was accepted is accepted as it was or refused by that rule alone.</summary>
public sealed class T08HostRules
{
    [Law]
    public void A_hosts_rule_only_adds_refusals(History history) => history.Holds(Broken(history, rules => rules.Aggregate(GovernanceDecider.Standard, (decider, rule) => decider.With(rule)).Decide));

    internal static string? Broken(History history, Func<IDecisionRule[], T04Decide.Decider> with)
    {
        IDecisionRule[] rules = [new RandomRule(history.Seed), new RandomRule(history.Seed + 1, "HOST-2")];
        var (one, both, turned) = (with(rules[..1]), with(rules), with([rules[1], rules[0]]));
        return history.Sample(history.Steps, 15).Select(step =>
            Broken(step.Decision, Decide(one, step)) is { } broken ? $"one rule: {broken} {step}"
            : Broken(Decide(one, step), Decide(both, step)) is { } further ? $"a second rule: {further} {step}"
            : !Reasons(Decide(both, step)).Order(StringComparer.Ordinal).SequenceEqual(Reasons(Decide(turned, step)).Order(StringComparer.Ordinal)) ? $"in another order other reasons: {step}"
            : null).First();
    }

    /// <summary>What is wrong with a decision, given what was decided without the last of its rules.</summary>
    private static string? Broken(Decision without, Decision with) => (without, with) switch
    {
        (Refused, Accepted) => $"refused, and accepted with it: {without}",
        (Refused before, Refused after) => !Reasons(after).Take(before.Reasons.Count).SequenceEqual(Reasons(before)) ? $"other reasons: {before} became {after}"
            : !after.NotReached.Equals(before.NotReached) ? $"other rules not reached: {before} became {after}" : Others(before, after),
        (Accepted before, Accepted after) => !after.Recorded.Equals(before.Recorded) ? $"other records: {after}"
            : !after.Warnings.Equals(before.Warnings) ? $"other warnings: {after}" : Others(before, after),
        (Accepted { Events.Count: 0 }, _) => $"a repetition is refused: {with}",
        _ => Others(without, with),
    };

    /// <summary>Whatever is told beyond what was told before is told of rules of a host.</summary>
    private static string? Others(Decision before, Decision after) =>
        !after.Held.Take(before.Held.Count).SequenceEqual(before.Held) ? $"other rules held: {before} became {after}"
        : after.Held.Skip(before.Held.Count).Concat(after.Violations.Skip(before.Violations.Count).Select(each => each.Rule)).Any(rule => rule.Basis is not Basis.OwnRule) ? $"blamed on another rule: {after}"
        : null;

    private static IEnumerable<string> Reasons(Decision decision) => decision.Violations.Select(violation => violation.ToString());

    private static Decision Decide(T04Decide.Decider decide, Generating.Step step) => decide(step.Before, step.Asked.Command, step.Asked.Context);
}
