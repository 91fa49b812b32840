using Isms.Governance.Roles;

namespace Isms.Governance.Delegations;

/// <summary>Nobody is handed one side of a pair that is kept apart while holding the other; a change of holder that brings both together is found.</summary>
internal static class R08Held
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var delegations = @case.Delegations;
        return !delegations.Roles.Known(SegregationKind.Held).Any() ? RuleOutcome.NotApplicable
            : !@case.IsReached ? RuleOutcome.NotReached
            : R08Separation.Check(
                delegations.Roles, delegations.HoldOf(@case.Grant), activity => Beside(@case, delegations.HoldsTouching(activity)));
    }

    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var roles = delegations.Roles;
        return roles.Pairs(SegregationKind.Held).SelectMany(pair =>
        {
            var others = InForce(delegations, pair.Other).ToArray();
            return from one in InForce(delegations, pair.One)
                   from other in others
                   from who in roles.Clashes(pair, one, other)
                   select Rule.R08.Found(
                       $"{who} holds `{pair.One}` by {one.Name} and `{pair.Other}` by {other.Name}, which the pair `{pair.Id}` keeps apart",
                       "let somebody else hold one of them, or have a compensating control approved", pair.Id.Value, who.Id);
        }).Distinct();
    }

    /// <summary>What is held beside the grant that this one replaces, and beside everything below that.</summary>
    private static IEnumerable<Hold> Beside(GrantCase @case, IEnumerable<Hold> holds) => @case.Replaced is not { } replaced ? holds
        : holds.Where(hold => hold is not GrantHold { Grant: var grant } || !grant.Chain().Contains(replaced));

    private static IEnumerable<Hold> InForce(DelegationsAt delegations, ActivityId activity) => delegations.HoldsTouching(activity)
        .Where(hold => hold.Period.Contains(delegations.Instant) && (hold is not GrantHold { Grant: var grant } || delegations.IsActive(grant)));
}
