namespace Isms.Governance.Rules;

/// <summary>A rule of a host's with the identity that its violations carry.</summary>
internal sealed class HostRule(IDecisionRule source)
{
    internal IDecisionRule Source => source;

    internal Rule Rule { get; } = Rule.Of(source);

    internal Check<Proposal> Check => new(Rule, Test);

    private RuleOutcome Test(Proposal proposal) => Ask(proposal) is { } objections
        ? RuleOutcome.Of(objections.Select(each => new Violation(Rule, each.Subjects, each.Message, each.Remedy)))
        : RuleOutcome.NotApplicable;

    private ValueList<Objection>? Ask(Proposal proposal)
    {
        try
        {
            var objections = source.Check(proposal);
            return objections?.Contains(null!) is true ? throw new InvalidOperationException("an objection is null") : objections;
        }
        catch (Exception exception)
        {
            throw new DecisionRuleException(Rule, exception);
        }
    }
}
