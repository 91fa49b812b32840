namespace Isms.Governance.Delegations;

/// <summary>A delegation is ended by who fills its delegator or any delegator above, the head, or the chair of the governing body.</summary>
internal static class D26Ending
{
    internal static RuleOutcome Check(ItemCase @case) => @case.Grant is not { } grant ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"{@case.Act} `{grant.Name}`", grant.Chain().Select(each => Whose.Hand(@case.Organization, each.Terms.From))
            .Concat(D26OwnHand.HeadOrGoverningBody(@case.Organization)).Distinct());
}
