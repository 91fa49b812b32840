namespace Isms.Governance.Delegations;

/// <summary>A delegation is decided by who fills the delegator; for a body by who fills its chair.</summary>
internal static class D26Delegator
{
    internal static RuleOutcome Check(GrantCase @case) => !@case.Organization.Exists(@case.Terms.From.Entry) && !@case.Then.Exists(@case.Terms.From.Entry)
        ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"delegate from {@case.Terms.From}", [Whose.Hand(@case.Organization, @case.Terms.From)]);
}
