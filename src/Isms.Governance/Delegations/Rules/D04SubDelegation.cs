namespace Isms.Governance.Delegations;

/// <summary>A delegate hands on only where its own item allows, and one step less.</summary>
internal static class D04SubDelegation
{
    internal static RuleOutcome Check(GrantCase @case) => @case switch
    {
        { IsRoot: true } => RuleOutcome.Of(Steps(@case, @case.Scheme.Steps, $"the scheme `{@case.Scheme.Name}`")),
        { Parent: { } parent } => RuleOutcome.Of(
            parent.StepsLeft > 0 ? Steps(@case, parent.StepsLeft, $"`{parent.Name}`") : Rule.D04.Broken(
                $"`{@case.Terms.Item}`: `{parent.Name}` may not be handed on",
                $"let {parent.Terms.From} delegate directly, or supersede `{parent.Name}` by an item that allows it", @case.Terms.Item.ToString(), parent.Name.ToString()),
            parent.Depth + 1 > @case.Scheme.Steps ? Rule.D04.Broken(
                $"`{@case.Terms.Item}`: the chain would have {parent.Depth + 1} delegations, the scheme `{@case.Scheme.Name}` allows {@case.Scheme.Steps}",
                "delegate from further up", @case.Terms.Item.ToString()) : null),
        _ => RuleOutcome.NotReached,
    };

    private static Violation? Steps(GrantCase @case, int above, string what) => above == int.MaxValue || (@case.Mandate.Redelegations ?? int.MaxValue) <= above - 1 ? null : Rule.D04.Broken(
        $"`{@case.Terms.Item}`: it could be handed on {(@case.Mandate.Redelegations is { } times ? $"{times}" : "any number of")} times, {what} leaves {above - 1}", $"state at most {above - 1}", @case.Terms.Item.ToString());
}
