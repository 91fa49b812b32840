namespace Isms.Governance.Delegations;

/// <summary>
/// A delegation is decided by who fills the delegator; for a body by who fills its chair. Where nobody on record filled the delegator
/// when an inherited record was decided, who decided it is unknown.
/// </summary>
internal static class D26Delegator
{
    internal static RuleOutcome Check(GrantCase @case) =>
        !@case.Organization.Exists(@case.Terms.From.Entry) && !@case.Then.Exists(@case.Terms.From.Entry) ? RuleOutcome.NotReached
        : @case.IsDeciderUnknown ? RuleOutcome.NotApplicable
        : D26OwnHand.By(@case, $"delegate from {@case.Terms.From}", [@case.Hand]);
}
