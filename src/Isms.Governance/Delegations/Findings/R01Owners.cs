namespace Isms.Governance.Delegations;

/// <summary>An activity with several owners, or one that is assigned to somebody and owned by nobody.</summary>
internal static class R01Owners
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var roles = delegations.Roles;
        foreach (var activity in roles.Activities.Where(activity => delegations.Organization.Exists(activity)))
        {
            var owners = roles.Owners(activity).Select(named => named.Owner).Distinct().ToArray();
            if (owners.Length > 1)
            {
                yield return Rule.R01.Found($"`{activity}` has {owners.Length} owners: {string.Join(", ", owners.Select(owner => $"position `{owner}`"))}",
                    "name one of them in place of the others", activity.Value);
            }
            else if (!roles.OwnersAround(activity).Any() && roles.Assignments(activity).Any())
            {
                yield return Rule.R01.Found($"`{activity}` is assigned and owned by nobody", "name its owner", activity.Value);
            }
        }
    }
}
