namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who carries out an activity, by assignment or under a delegation in force, and through which position.</summary>
    internal IEnumerable<(PositionId? Position, PersonId Person)> CarriersOf(ActivityId activity)
    {
        var (delegations, organization) = (this, Organization);
        return
        [
            .. Roles.Responsible(activity).Select(organization.Incumbent).Where(seat => seat.Person is not null).Select(seat => ((PositionId?)seat.Position, seat.Person!.Value)),
            .. from grant in Covering(activity)
               where grant.Terms.To.Kind is not PartyKind.Body && delegations.IsActive(grant) && delegations.Covers(grant, activity)
               from holding in delegations.HoldersOf(grant)
               from person in delegations.PersonsOf(holding.Holder)
               select (holding.Holder.Position, person),
        ];
    }
}
