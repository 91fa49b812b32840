using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Every broken rule is reported, whatever the order in which the rules are asked.</summary>
public sealed class T06AllViolations
{
    /// <summary>Leaving out one broken rule leaves exactly the others: no rule hides another.</summary>
    [Law]
    public void No_broken_rule_hides_another(History history) => history.Holds(history.Steps.Where(step => step.Decision is Refused).Select(Hidden).First());

    [Law]
    public void A_refusal_does_not_depend_on_the_order_of_the_rules(History history) => history.Holds(Broken(history, (rules, asked) => rules.Judge(asked, RuleSet.None).Violations));

    /// <summary>Judges every refused delegation again with the rules in another order.</summary>
    internal static string? Broken(History history, Func<RuleList<GrantCase>, GrantCase, IEnumerable<Violation>> judge)
    {
        var dice = history.Dice();
        foreach (var step in history.Steps.Where(step => step is { Decision: Refused, Asked.Command: DelegateResponsibility }))
        {
            var command = (DelegateResponsibility)step.Asked.Command;
            var moment = command.In(step.Asked.Context, step.Before.LastRecordedAt);
            var organization = new OrganizationAt(step.Before.Organization, step.Before.Now(moment.Decided.At));
            var asked = GrantCase.Of(
                command, step.Before.Read(organization.Point), moment with { EffectiveFrom = command.Mandate.From ?? moment.EffectiveFrom });
            var shuffled = new RuleList<GrantCase>(dice.Shuffled(DelegateResponsibility.Rules));
            if (!Sorted(judge(shuffled, asked)).SequenceEqual(Sorted(step.Decision.Violations)))
            {
                return $"in another order: {string.Join("; ", judge(shuffled, asked))} instead of {step.Decision}";
            }
        }

        return null;
    }

    private static IEnumerable<string> Sorted(IEnumerable<Violation> violations) => violations.Select(violation => violation.ToString()).Order(StringComparer.Ordinal);

    private static string? Hidden(Generating.Step step)
    {
        var broken = step.Decision.Violations.Select(violation => violation.Rule).DistinctBy(rule => rule.Id).ToArray();
        foreach (var rule in broken.Length > 1 ? broken : [])
        {
            var left = step.Decision.Violations.Where(violation => violation.Rule.Id != rule.Id).Select(violation => violation.ToString()).ToHashSet(StringComparer.Ordinal);
            var without = GovernanceDecider.Standard.Without(rule).Decide(step.Before, step.Asked.Command, step.Asked.Context)
                .Violations.Select(violation => violation.ToString()).ToHashSet(StringComparer.Ordinal);
            if (!left.IsSubsetOf(without))
            {
                return $"without {rule}: {string.Join("; ", left.Except(without))} is gone as well: {step}";
            }
        }

        return null;
    }
}
