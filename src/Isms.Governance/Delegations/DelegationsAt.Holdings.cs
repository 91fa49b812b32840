namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Whether a person can act as the delegate of a grant, apart from a body's quorum.</summary>
    internal bool Belongs(PersonId person, Grant grant) => SeatAs(person, grant).Belongs;

    /// <summary>The ways in which a person holds an activity, in force or not; of a class or body through one seat only, the named one where one is.</summary>
    internal IEnumerable<Holding> Holdings(PersonId person, ActivityId activity, PositionId? through = null)
    {
        var organization = Organization;
        var seats = organization.SeatsOf(person).ToArray();
        foreach (var holder in Accountability.OriginalHolders(activity))
        {
            foreach (var seat in seats.Where(seat => holder.Position == seat.Position || (holder.Body is { } body && organization.Find(body)?.Members.Contains(seat.Position) == true)))
            {
                yield return new(null, holder, seat.Position, seat.IsActing ? Capacity.Acting : Capacity.Own);
            }
        }

        foreach (var grant in Reaching(person, seats))
        {
            if (Covers(grant, activity) && SeatAs(person, grant, through) is (true, var seat))
            {
                yield return new(grant, grant.Terms.To, seat, Capacity.Delegate);
            }
        }
    }

    /// <summary>The grants whose delegate a person may be: by name, through a seat, its classes and bodies, or through an external party.</summary>
    internal IEnumerable<Grant> Reaching(PersonId person, IReadOnlyList<Incumbent> seats)
    {
        var delegations = this;
        var parties = new List<EntryReference> { person };
        foreach (var seat in seats)
        {
            parties.Add(seat.Position);
            parties.AddRange(Organization.Find(seat.Position)!.Classes.Select(each => (EntryReference)each));
        }

        if (seats.Count > 0)
        {
            parties.AddRange(Organization.All<Body>(EntryKind.Body).Where(body => seats.Any(seat => body.Members.Contains(seat.Position))).Select(body => body.Reference));
        }

        if (Organization.Find<Person>(person)?.Of is { } external)
        {
            parties.Add(external);
        }

        return parties.Distinct().SelectMany(delegations.HeldBy);
    }

    private (bool Belongs, PositionId? Seat) SeatAs(PersonId person, Grant grant, PositionId? through = null)
    {
        var (organization, to) = (Organization, grant.Terms.To);
        switch (to.Kind)
        {
            case PartyKind.Position:
                return organization.Fills(person, PositionId.From(to.Id)) ? (true, PositionId.From(to.Id)) : (false, null);
            case PartyKind.Person:
                return (to.Id == person.Value && organization.Exists(person), null);
            case PartyKind.External:
                return (organization.Find<Person>(person)?.Of?.Value == to.Id, null);
            case PartyKind.Body:
                var body = organization.Find(BodyId.From(to.Id));
                var member = organization.SeatsOf(person).FirstOrDefault(seat => (through ?? seat.Position) == seat.Position && body?.Members.Contains(seat.Position) == true);
                return (member is not null, member?.Position);
            default:
                var above = grant.Chain().Select(each => each.Terms.From.Position).ToArray();
                var @class = organization.SeatsOf(person).FirstOrDefault(seat => (through ?? seat.Position) == seat.Position &&
                    D02Narrowing.Receives(organization, to, seat.Position) && !above.Contains(seat.Position));
                return (@class is not null, @class?.Position);
        }
    }
}
