namespace Isms.Governance.Delegations;

/// <summary>A delegation states what its scheme asks for; an open end only where the scheme allows it.</summary>
internal static class D01Form
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var (terms, scheme) = (@case.Terms, @case.Scheme);
        return RuleOutcome.Of(
            terms.Mandate.Until is null && !scheme.OpenEnds ? Broken("it has no end", "state when it is over") : null,
            scheme.Form.HasFlag(FormParts.Reference) && terms.Decided.Reference is null ? Broken("it has no reference", "state where the decision is written down") : null,
            scheme.Form.HasFlag(FormParts.Overseer) && terms.Overseer is null ? Broken("it has no overseer", "name the position that oversees the delegate") : null,
            scheme.Form.HasFlag(FormParts.ReportEvery) && terms.ReportEvery is null ? Broken("it has no reporting rhythm", "state how often the delegate reports") : null,
            scheme.Form.HasFlag(FormParts.Kinds) && @case.StatesNoKinds ? Broken("it does not state the kinds of act", "state whether it is to prepare, to perform or to decide") : null,
            terms.Mandate.Limits.GroupBy(limit => (limit.Context, limit.Per)).Any(group => group.Count() > 1)
                ? Rule.D01.Broken($"`{terms.Item}`: it states two limits for one context", "state one limit for each context and period", terms.Item.ToString()) : null);

        Violation Broken(string what, string remedy) => Rule.D01.Broken($"`{terms.Item}`: {what}, which the scheme `{scheme.Name}` asks for", remedy, terms.Item.ToString());
    }
}
