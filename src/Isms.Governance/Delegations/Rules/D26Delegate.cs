namespace Isms.Governance.Delegations;

/// <summary>A delegation is accepted or declined by who fills the delegate.</summary>
internal static class D26Delegate
{
    internal static RuleOutcome Check(ItemCase @case) => @case.Grant is not { } grant ? RuleOutcome.NotReached
        : grant.Terms.To.Kind is PartyKind.Class or PartyKind.External
            ? RuleOutcome.Of(@case.Moment.Decided.Everyone.Any(person => @case.Delegations.Belongs(person, grant)) ? null : D26OwnHand.Broken(
                @case, $"{@case.Act} `{grant.Name}`", $"somebody of {grant.Terms.To}"))
            : D26OwnHand.By(@case, $"{@case.Act} `{grant.Name}`", [Whose.Hand(@case.Organization, grant.Terms.To)]);
}
