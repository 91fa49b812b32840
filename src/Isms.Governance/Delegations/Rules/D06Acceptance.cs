namespace Isms.Governance.Delegations;

/// <summary>Nothing is handed on under an item that its delegate has not accepted.</summary>
internal static class D06Acceptance
{
    internal static RuleOutcome Check(GrantCase @case) => @case switch
    {
        { IsRoot: true } => RuleOutcome.NotApplicable,
        { Parent: null } => RuleOutcome.NotReached,
        _ => RuleOutcome.Of(@case.Above.Where(above => !@case.Delegations.IsAccepted(above)).Select(above => Rule.D06.Broken(
            $"`{@case.Terms.Item}`: `{above.Name}` above it is not accepted", $"let {above.Terms.To} accept it first", @case.Terms.Item.ToString(), above.Name.ToString()))),
    };
}
