namespace Isms.Governance.Rules;

/// <summary>Rules that a decider leaves out. Only tests leave any out: it is how they show that a rule carries weight.</summary>
internal sealed class RuleSet
{
    internal static readonly RuleSet None = new([]);

    private readonly ImmutableHashSet<RuleId> ids;

    private RuleSet(ImmutableHashSet<RuleId> ids) => this.ids = ids;

    internal bool Contains(Rule rule) => !ids.IsEmpty && ids.Contains(rule.Id);

    internal RuleSet With(Rule rule) => new(ids.Add(rule.Id));
}
