namespace Isms.Governance.Delegations;

/// <summary>A delegation lasts no longer than its scheme allows, counted in calendar units in the zone of the scope.</summary>
internal static class D10BoundedTerm
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var bounded = @case.IsInherited ? [] : @case.Schemes.Where(each => each.Scheme.MaxTerm is not null).ToArray();
        return bounded.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(bounded.Select(each => Check(@case, each.Scheme)));
    }

    private static Violation? Check(GrantCase @case, DelegationScheme scheme)
    {
        var latest = @case.Terms.EffectiveFrom.After(scheme.MaxTerm!, @case.Organization.Zone);
        return @case.Until <= latest ? null : Rule.D10.Broken(
            $"`{@case.Terms.Item}`: it lasts beyond {latest.InWords()}, longer than the scheme `{scheme.Name}` allows",
            $"let it end at {latest.InWords()} or before", @case.Terms.Item.ToString());
    }
}
