namespace Isms.Governance.Delegations;

/// <summary>
/// A delegation is decided by who fills the delegator; for a body by who fills its chair. Where nobody on record filled the delegator
/// when an inherited record was decided, who decided it is unknown. Who acts in the seat hands over only what acting carries.
/// </summary>
internal static class D26Delegator
{
    internal static RuleOutcome Check(GrantCase @case) =>
        !@case.Organization.Exists(@case.Terms.From.Entry) && !@case.Then.Exists(@case.Terms.From.Entry) ? RuleOutcome.NotReached
        : @case.IsDeciderUnknown ? RuleOutcome.NotApplicable
        : D26OwnHand.By(@case, $"delegate from {@case.Terms.From}", [@case.Hand]) is var hand && hand is RuleOutcome.Broken ? hand : RuleOutcome.Of(NotCarried(@case));

    private static IEnumerable<Violation?> NotCarried(GrantCase @case)
    {
        if (@case.IsInherited || !@case.IsReached || @case.Terms.From.Position is not { } position || @case.Organization.Incumbent(position) is not { IsActing: true, Person: { } person } seat)
        {
            yield break;
        }

        var standIn = @case.Organization.ActingIn(seat);
        foreach (var activity in @case.Mandate.Activities)
        {
            var delegations = @case.On(activity);
            var lacking = delegations.Organization.Narrower(activity).Select(part => Lacking(@case, delegations, standIn, person, part)).FirstOrDefault(why => why is not null);
            yield return lacking is null ? null : Rule.D26.Broken(
                $"`{@case.Terms.Item}`: `{person}`, {standIn}, may not hand over `{activity}`: acting {lacking}",
                "let the regular holder or somebody above delegate it, or hand over only what acting carries", @case.Terms.Item.ToString(), activity.Value, person.Value);
        }
    }

    /// <summary>Why acting does not carry a part of what is handed over, in words; null when it does.</summary>
    private static string? Lacking(GrantCase @case, DelegationsAt delegations, StandIn standIn, PersonId person, ActivityId part)
    {
        foreach (var carries in standIn.Terms.Select(term => term.Carries ?? delegations.SchemeFor(part).ActingCarries).OfType<Carries>())
        {
            if (carries.Lacks(delegations.Organization, part) is { } why)
            {
                return why;
            }

            if (carries.BindsToOwnLimit(delegations.Organization, part) && Contexts(@case, delegations, part).Any(context =>
                !delegations.ReachOf(@case.Grant, part, context).IsWithin(delegations.OwnReach(person, new(part, ActKinds.Decide, null, context, null)))))
            {
                return "carries money only up to their own limit";
            }
        }

        return null;
    }

    private static IEnumerable<ContextId?> Contexts(GrantCase @case, DelegationsAt delegations, ActivityId part) => @case.Grant.Chain().SelectMany(grant => grant.Mandate.Limits)
        .Concat(delegations.Accountability.RootLimits(part)).Select(limit => limit.Context).Append(delegations.ContextOf(null)).Distinct();
}
