namespace Isms.Governance.Delegations;

/// <summary>A late entry names its source, where the scheme admits late entries at all.</summary>
internal static class S05SchemeLateEntry
{
    internal static RuleOutcome Check(GrantCase @case) => Check(@case, @case.Scheme);

    internal static RuleOutcome Check(ItemCase @case) => Check(@case, @case.Delegations.Scheme);

    private static RuleOutcome Check(ICase @case, DelegationScheme scheme) => @case.Moment.IsLate && scheme.LateEntryRefused
        ? RuleOutcome.Of(Rule.S05.Broken(
            $"the scheme `{scheme.Name}` admits no entry after the decision of {@case.Moment.Decided.At.InWords()}", "decide it anew, from now on"))
        : S05LateEntry.Check(@case);
}
