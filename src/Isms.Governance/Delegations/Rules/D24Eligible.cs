namespace Isms.Governance.Delegations;

/// <summary>An activity goes only to those who may receive it; of a wider one, something is left that the delegate may receive.</summary>
internal static class D24Eligible
{
    internal static RuleOutcome Check(GrantCase @case) =>
        !@case.Organization.Book.KnowsEligibility ? RuleOutcome.NotApplicable
        : !@case.IsReached ? RuleOutcome.NotReached
        : RuleOutcome.Of(@case.Mandate.Activities.Select(activity => Ineligible(@case, activity)));

    private static Violation? Ineligible(GrantCase @case, ActivityId activity)
    {
        var parts = @case.PartsOf(activity).ToArray();
        var unreserved = parts.Where(part => (part.Receivable & @case.Mandate.Kinds) is not ActKinds.None).ToArray();
        var left = unreserved.Length > 0 ? unreserved : parts;
        return left.Any(part => part.Ineligible is null) ? null : Rule.D24.Broken(
            $"`{@case.Terms.Item}`: {left[0].Ineligible}", "delegate to somebody who may receive it, or state what the rule asks for", @case.Terms.Item.ToString(), activity.Value, @case.Terms.To.Id);
    }
}
