namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Whether a person can act as the delegate of a grant, apart from a body's quorum.</summary>
    internal bool Belongs(PersonId person, Grant grant) => SeatAs(person, grant).Belongs;

    /// <summary>The ways in which a person holds an activity, in force or not.</summary>
    internal IEnumerable<Holding> Holdings(PersonId person, ActivityId activity)
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
            if (!Covers(grant, activity))
            {
                continue;
            }

            if (grant.Terms.To.Kind is PartyKind.Class && organization.EligibilityFor(activity) is not null)
            {
                // Of several seats of the class one may receive the activity and another may not.
                foreach (var each in ClassSeats(person, grant))
                {
                    yield return new(grant, grant.Terms.To, each.Position, Capacity.Delegate);
                }
            }
            else if (SeatAs(person, grant) is (true, var seat))
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

    private (bool Belongs, PositionId? Seat) SeatAs(PersonId person, Grant grant)
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
                var member = organization.SeatsOf(person).FirstOrDefault(seat => body?.Members.Contains(seat.Position) == true);
                return (member is not null, member?.Position);
            default:
                var @class = ClassSeats(person, grant).FirstOrDefault();
                return (@class is not null, @class?.Position);
        }
    }

    /// <summary>The seats of a person that are of the class and not above in the chain.</summary>
    private IEnumerable<Incumbent> ClassSeats(PersonId person, Grant grant)
    {
        var (organization, to, above) = (Organization, grant.Terms.To, grant.Chain().Select(each => each.Terms.From.Position).ToArray());
        return organization.SeatsOf(person).Where(seat => D02Narrowing.Receives(organization, to, seat.Position) && !above.Contains(seat.Position));
    }
}
