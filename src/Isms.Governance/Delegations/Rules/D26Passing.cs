namespace Isms.Governance.Delegations;

/// <summary>An instruction is passed on by who fills the delegator of the delegation below, or any delegator above.</summary>
internal static class D26Passing
{
    internal static RuleOutcome Check(PassingCase @case) => @case.Grant is not { } grant ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"pass on an instruction to `{grant.Name}`", grant.Chain().Select(each => Whose.Hand(@case.Organization, each.Terms.From)).Distinct());
}
