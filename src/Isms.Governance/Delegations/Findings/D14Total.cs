namespace Isms.Governance.Delegations;

/// <summary>
/// A position of top management that has handed out every activity that it decides as original holder: each is covered by delegations
/// of its own in force that take the whole of it, to decide, in every unit and up to its own limits. An aggregate limit keeps something
/// back. What is reserved to it is never handed out, so whoever holds something reserved is not found.
/// </summary>
internal static class D14Total
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var activities = delegations.Organization.All<Activity>(EntryKind.Activity).Select(activity => activity.Id).ToArray();
        var roots = delegations.Active.Where(grant => grant.Parent is null).ToArray();
        foreach (var position in delegations.Organization.TopManagement)
        {
            var held = activities.Where(activity => delegations.OriginalHolders(activity, delegations.Instant).Contains(position)).ToArray();
            var own = roots.Where(grant => grant.Terms.From.Position == position).ToArray();
            if (held.Length > 0 && held.All(activity => own.Any(grant => TakesWhole(delegations, grant, activity))))
            {
                yield return Rule.D14.Found(
                    $"position `{position}` has handed out everything that it decides as original holder: {string.Join(", ", held.Select(activity => $"`{activity}`"))}",
                    "keep something to decide, or take something back", position.Value);
            }
        }
    }

    private static bool TakesWhole(DelegationsAt delegations, Grant grant, ActivityId activity) =>
        delegations.Covers(grant, activity)
        && (grant.Kinds & delegations.MayReceive(grant.Terms.To, activity)).HasFlag(ActKinds.Decide)
        && grant.Mandate.Units.Count == 0
        && !grant.Mandate.Limits.Any(limit => limit.IsAggregate)
        && grant.Mandate.Limits.Concat(delegations.Accountability.RootLimits(activity)).Select(limit => limit.Context).Append(null).Distinct()
            .All(context => delegations.RootReach(activity, context).IsWithin(delegations.ReachOf(grant, activity, context)));
}
