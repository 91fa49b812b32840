namespace Isms.Governance.Delegations;

/// <summary>A late entry names its source, where the scheme admits late entries at all. An inherited record may lack both date and source.</summary>
internal static class S05SchemeLateEntry
{
    internal static RuleOutcome Check(GrantCase @case) => @case switch
    {
        { IsInherited: true } => RuleOutcome.NotApplicable,
        { Terms.DateUnknown: true } => RuleOutcome.Of(Rule.S05.Broken(
            $"`{@case.Terms.Item}`: when it was decided is unknown, which only records from before the register may leave open",
            "state when it was decided, or from when the records of the scope are complete", @case.Terms.Item.ToString())),
        _ => Check(@case, @case.Schemes.Select(each => each.Scheme)),
    };

    internal static RuleOutcome Check(ItemCase @case) => Check(
        @case, @case.Grant is { } grant ? @case.Delegations.SchemesFor(grant.Mandate.Activities, grant.From).Select(each => each.Scheme) : [@case.Delegations.Scheme]);

    private static RuleOutcome Check(ICase @case, IEnumerable<DelegationScheme> schemes) =>
        @case.Moment.IsLate && schemes.FirstOrDefault(scheme => scheme.LateEntryRefused) is { } refusing
            ? RuleOutcome.Of(Rule.S05.Broken(
                $"the scheme `{refusing.Name}` admits no entry after the decision of {@case.Moment.Decided.At.InWords()}", "decide it anew, from now on"))
            : S05LateEntry.Check(@case);
}
