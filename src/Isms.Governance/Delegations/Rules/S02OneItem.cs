namespace Isms.Governance.Delegations;

/// <summary>An instrument, an item and a delegate name one delegation.</summary>
internal static class S02OneItem
{
    internal static RuleOutcome Check(GrantCase @case) => RuleOutcome.Of(
        @case.Delegations.Named(@case.Terms.Item.To(@case.Terms.To)).Count == 0 ? null : Rule.S02.Broken(
            $"`{@case.Terms.Item}` to {@case.Terms.To} is on record with other content", "file it under another item, or supersede the old one", @case.Terms.Item.ToString()));
}
