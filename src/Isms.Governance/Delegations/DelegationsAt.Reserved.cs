namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>
    /// The kinds of act about an activity that a party may receive: inside top management all but what is the holder's alone,
    /// outside what may leave it.
    /// </summary>
    internal ActKinds MayReceive(Party party, ActivityId activity) =>
        !Organization.Book.KnowsReservation ? ActKinds.All
        : !(party.Position is { } position && Organization.IsTop(position)) ? MayLeave(activity)
        : Organization.DelegabilityOf(activity) is Delegability.HolderOnly ? ActKinds.Prepare
        : ActKinds.All;

    private ActKinds MayLeave(ActivityId activity)
    {
        if (Recall is null)
        {
            return Organization.MayLeave(activity);
        }

        if (!Recall.MayLeave.TryGetValue(activity, out var kinds))
        {
            Recall.MayLeave[activity] = kinds = Organization.MayLeave(activity);
        }

        return kinds;
    }

    /// <summary>The kinds of act about an activity that reach the delegate of a grant: what each of the chain states and its delegate may receive.</summary>
    internal ActKinds KindsOf(Grant grant, ActivityId activity) => grant.Kinds & Receivable(grant, activity);

    /// <summary>The kinds of act about an activity that every delegate of a chain may receive.</summary>
    internal ActKinds Receivable(Grant grant, ActivityId activity)
    {
        var kinds = ActKinds.All;
        for (var each = Organization.Book.KnowsReservation ? grant : null; each is not null; each = each.Parent)
        {
            kinds &= MayReceive(each.Terms.To, activity);
            if (each.Terms.To.Position is not { } position || !Organization.IsTop(position))
            {
                // Nobody below top management receives less than anybody else.
                break;
            }
        }

        return kinds;
    }
}
