namespace Isms.Governance.Delegations;

/// <summary>A delegation lasts no longer than its scheme allows, counted in calendar units in the zone of the scope.</summary>
internal static class D10BoundedTerm
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        if (@case.Scheme.MaxTerm is not { } term)
        {
            return RuleOutcome.NotApplicable;
        }

        var latest = @case.Terms.EffectiveFrom.After(term, @case.Organization.Zone);
        return RuleOutcome.Of(@case.Until <= latest ? null : Rule.D10.Broken(
            $"`{@case.Terms.Item}`: it lasts beyond {latest.InWords()}, longer than the scheme `{@case.Scheme.Name}` allows",
            $"let it end at {latest.InWords()} or before", @case.Terms.Item.ToString()));
    }
}
