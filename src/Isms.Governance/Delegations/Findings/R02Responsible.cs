namespace Isms.Governance.Delegations;

/// <summary>An activity that somebody owns and nobody carries out, neither by assignment nor under a delegation.</summary>
internal static class R02Responsible
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) =>
        from activity in delegations.Roles.Activities
        where delegations.Organization.Exists(activity) && delegations.Roles.Owners(activity).Any() && !delegations.IsInHand(activity)
        select Rule.R02.Found($"nobody is responsible for carrying out `{activity}`", "assign it, or delegate it", activity.Value);
}
