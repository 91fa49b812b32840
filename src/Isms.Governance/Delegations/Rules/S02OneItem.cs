namespace Isms.Governance.Delegations;

/// <summary>An instrument, an item and a delegate name one delegation, and an id one condition in a chain.</summary>
internal static class S02OneItem
{
    internal static RuleOutcome Check(GrantCase @case) => RuleOutcome.Of([Taken(@case), .. S02OneCondition.Clashes(@case)]);

    private static Violation? Taken(GrantCase @case) =>
        @case.Delegations.Named(@case.Terms.Item.To(@case.Terms.To)).Count == 0 ? null : Rule.S02.Broken(
            $"`{@case.Terms.Item}` to {@case.Terms.To} is on record with other content", "file it under another item, or supersede the old one", @case.Terms.Item.ToString());
}
