namespace Isms.Governance.Delegations;

/// <summary>A delegate hands on only where its own item allows, one step less, where nothing is stopped and every gate is passed.</summary>
internal static class D04SubDelegation
{
    internal static RuleOutcome Check(GrantCase @case) => @case switch
    {
        { IsRoot: true } => RuleOutcome.Of([.. Schemes(@case).Select(scheme => Steps(@case, scheme.Steps, $"the scheme `{scheme.Name}`")), .. D04Gates.Violations(@case)]),
        { Parent: { } parent } => RuleOutcome.Of(
        [
            parent.StepsLeft > 0 ? Steps(@case, parent.StepsLeft, $"`{parent.Name}`") : Rule.D04.Broken(
                $"`{@case.Terms.Item}`: `{parent.Name}` may not be handed on",
                $"let {parent.Terms.From} delegate directly, or supersede `{parent.Name}` by an item that allows it", @case.Terms.Item.ToString(), parent.Name.ToString()),
            .. Schemes(@case).Select(scheme => @case.Hop > scheme.Steps ? Rule.D04.Broken(
                $"`{@case.Terms.Item}`: the chain would have {@case.Hop} delegations, the scheme `{scheme.Name}` allows {scheme.Steps}",
                "delegate from further up", @case.Terms.Item.ToString()) : null),
            .. @case.Above.Where(@case.Delegations.IsStopped).Select(above => Rule.D04.Broken(
                $"`{@case.Terms.Item}`: nothing new is granted below `{above.Name}`", $"let {above.Terms.From} delegate directly, or supersede it by an item that lifts the stop",
                @case.Terms.Item.ToString(), above.Name.ToString())),
            .. D04Gates.Violations(@case),
        ]),
        _ => RuleOutcome.NotReached,
    };

    /// <summary>The schemes whose depth counts: an inherited record was made under rules of its own.</summary>
    private static IEnumerable<DelegationScheme> Schemes(GrantCase @case) => @case.IsInherited ? [] : @case.Schemes.Select(each => each.Scheme);

    private static Violation? Steps(GrantCase @case, int above, string what) => above == int.MaxValue || (@case.Mandate.Redelegations ?? int.MaxValue) <= above - 1 ? null : Rule.D04.Broken(
        $"`{@case.Terms.Item}`: it could be handed on {(@case.Mandate.Redelegations is { } times ? $"{times}" : "any number of")} times, {what} leaves {above - 1}", $"state at most {above - 1}", @case.Terms.Item.ToString());
}
