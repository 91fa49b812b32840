namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>
    /// The kinds of act about an activity that a party may receive: inside top management all but what is the holder's alone,
    /// outside what may leave it.
    /// </summary>
    internal ActKinds MayReceive(Party party, ActivityId activity)
    {
        var isHolderOnly = Organization.Line<Activity>(activity).Any(each => each.Delegability is Delegability.HolderOnly);
        return isHolderOnly ? ActKinds.Prepare
            : party.Position is { } position && Organization.IsTop(position) ? ActKinds.All
            : Organization.MayLeave(activity);
    }
}
