using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Every broken rule is reported, whatever the order in which the rules are asked.</summary>
public sealed class T06AllViolations
{
    /// <summary>Leaving out one broken rule leaves exactly the others: no rule hides another.</summary>
    [Law]
    public void No_broken_rule_hides_another(History history) => history.Holds(history.Steps.Where(step => step.Decision is Refused).Select(Hidden).First());

    [Law]
    public void A_refusal_does_not_depend_on_the_order_of_the_rules(History history)
    {
        var dice = history.Dice();
        foreach (var step in history.Steps.Where(step => step is { Decision: Refused, Asked.Command: DelegateResponsibility }))
        {
            var moment = step.Asked.Command.In(step.Asked.Context, step.Before.LastRecordedAt);
            var organization = new OrganizationAt(step.Before.Organization, step.Before.Now(moment.Decided.At));
            var command = (DelegateResponsibility)step.Asked.Command;
            moment = moment with { EffectiveFrom = command.Mandate.From ?? moment.EffectiveFrom };
            var asked = GrantCase.Of(command, new(new(organization, step.Before.Accountability), step.Before.Delegations), moment);
            var shuffled = new RuleList<GrantCase>(dice.Shuffled(DelegateResponsibility.Rules));
            Assert.Equal(
                step.Decision.Violations.Select(violation => violation.ToString()).Order(StringComparer.Ordinal),
                shuffled.Judge(asked, RuleSet.None).Violations.Select(violation => violation.ToString()).Order(StringComparer.Ordinal));
        }
    }

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
