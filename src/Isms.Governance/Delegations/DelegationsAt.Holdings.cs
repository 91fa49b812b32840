namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Whether a person can act as the delegate of a grant, apart from a body's quorum.</summary>
    internal bool Belongs(PersonId person, Grant grant) => SeatsAs(person, [.. Organization.SeatsOf(person)], grant).Any();

    /// <summary>The ways in which a person holds an activity, in force or not; through one seat only where one is named.</summary>
    internal IEnumerable<Holding> Holdings(PersonId person, ActivityId activity, PositionId? through = null)
    {
        var organization = Organization;
        var seats = organization.SeatsOf(person).Where(seat => (through ?? seat.Position) == seat.Position).ToArray();
        foreach (var holder in Accountability.OriginalHolders(activity))
        {
            foreach (var seat in seats.Where(seat => holder.Position == seat.Position || (holder.Body is { } body && organization.Find(body)?.Members.Contains(seat.Position) == true)))
            {
                yield return new(null, holder, seat.Position, seat.IsActing ? Capacity.Acting : Capacity.Own) { StandIn = ActingIn(seat) };
            }
        }

        foreach (var grant in Reaching(person, seats))
        {
            if (!Covers(grant, activity))
            {
                continue;
            }

            // Of several seats of a class one may receive the activity and another may not, or each has an amount of its own.
            foreach (var seat in SeatsAs(person, seats, grant, everySeat: grant.HasPerMember || organization.EligibilityFor(activity) is not null))
            {
                yield return new(grant, grant.Terms.To, seat?.Position, Capacity.Delegate) { StandIn = ActingIn(seat) };
            }
        }

        foreach (var holding in FromAbove(seats, activity).Concat(StandingIn(seats, activity)))
        {
            yield return holding;
        }
    }

    /// <summary>That a person stands in by acting in a seat; null for one that the person fills regularly.</summary>
    private StandIn? ActingIn(Incumbent? seat) => seat is { IsActing: true } acting ? Organization.ActingIn(acting) : null;

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

    /// <summary>Whether a party is the delegate of a grant, or a member position of its class that is not above in its chain.</summary>
    internal bool Receives(Grant grant, Party party) => grant.Terms.To == party
        || (grant.Terms.To is { Kind: PartyKind.Class } to && party.Position is { } position && !to.Except.Contains(position)
            && Organization.Find(position)?.Classes.Contains(ClassId.From(to.Id)) == true
            && !IsAbove(grant, party));

    /// <summary>Whether a party hands on in the chain of a grant.</summary>
    private static bool IsAbove(Grant grant, Party party)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            if (each.Terms.From == party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The seats through which a person is the delegate of a grant, one that the person fills regularly before those in which they act; null for a delegate without a seat.</summary>
    private IEnumerable<Incumbent?> SeatsAs(PersonId person, IReadOnlyList<Incumbent> seats, Grant grant, bool everySeat = false)
    {
        var (organization, to) = (Organization, grant.Terms.To);
        switch (to.Kind)
        {
            case PartyKind.Position:
                return seats.Where(seat => seat.Position.Value == to.Id);
            case PartyKind.Person:
                return to.Id == person.Value && organization.Exists(person) ? [null] : [];
            case PartyKind.External:
                return organization.Find<Person>(person)?.Of?.Value == to.Id ? [null] : [];
            case PartyKind.Body:
                var body = organization.Find(BodyId.From(to.Id));
                return Preferred(seats.Where(seat => body?.Members.Contains(seat.Position) == true));
            default:
                var delegations = this;
                var own = seats.Where(seat => delegations.Receives(grant, seat.Position));
                return everySeat ? own : Preferred(own);
        }
    }

    /// <summary>One regular seat stands for all; seats in which a person acts may carry different things.</summary>
    private static Incumbent[] Preferred(IEnumerable<Incumbent> seats)
    {
        var all = seats.ToArray();
        return all.FirstOrDefault(seat => !seat.IsActing) is { } regular ? [regular] : all;
    }
}
