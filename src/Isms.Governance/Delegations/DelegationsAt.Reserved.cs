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

    /// <summary>The kinds of act about an activity that reach the delegate of a grant: what each of the chain states and its delegate may receive.</summary>
    internal ActKinds KindsOf(Grant grant, ActivityId activity)
    {
        var delegations = this;
        return grant.Chain().Aggregate(grant.Kinds, (kinds, each) => kinds & delegations.MayReceive(each.Terms.To, activity));
    }
}
