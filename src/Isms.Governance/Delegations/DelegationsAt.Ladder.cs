namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who may do this: everybody who holds it, the smallest sufficient limit first.</summary>
    internal Ladder WhoMay(Matter matter)
    {
        if ((Accountability.Unanswerable() ?? Unanswerable(matter)) is { } cause)
        {
            return new() { Question = matter.InWords(), Cause = cause };
        }

        var delegations = this;
        return new()
        {
            Question = matter.InWords(),
            Holders = HoldingsOf(matter.Activity).Select(holding => delegations.HolderOf(holding, matter))
                .OrderBy(holder => holder.Limit?.Amount ?? decimal.MaxValue).ThenByDescending(holder => holder.Item is not null).ThenBy(holder => holder.Depth)
                .ThenBy(holder => holder.Capacity > Capacity.Delegate ? holder.Capacity : Capacity.Own)
                .ThenBy(holder => holder.Party.Id, StringComparer.Ordinal).ThenBy(holder => holder.Item?.ToString(), StringComparer.Ordinal).ToValueList(),
        };
    }

    /// <summary>Everybody who holds an activity, and who may act beside them.</summary>
    private Holding[] HoldingsOf(ActivityId activity)
    {
        var delegations = this;
        var originals = Accountability.OriginalHolders(activity).Select(holder => new Holding(null, holder, holder.Position, Capacity.Own));
        var held = originals.Concat(Covering(activity).Where(grant => delegations.Covers(grant, activity)).SelectMany(delegations.HoldersOf)).ToArray();
        return [.. held, .. Beside(held, activity)];
    }

    /// <summary>Who may act beside the holders: those above, and those who stand in for a seat that is vacant or whose holder is absent.</summary>
    private IEnumerable<Holding> Beside(IReadOnlyList<Holding> held, ActivityId activity)
    {
        var (delegations, organization, permitted) = (this, Organization, SchemeFor(activity).UpwardExercise);
        if (permitted is UpwardExercise.None && !organization.Book.Cover.HasStandIns)
        {
            return [];
        }

        var everybody = permitted.HasFlag(UpwardExercise.HigherLevels) ? organization.All<Position>(EntryKind.Position).Select(position => position.Id).ToArray() : null;
        return held.Where(holding => holding.Holder.Position is not null).SelectMany(holding =>
            (holding.Grant is null || permitted is UpwardExercise.None ? [] : (everybody ?? delegations.AboveOrHead(holding.Holder.Position!.Value)).Where(position => delegations.IsAbove(position, holding.Holder.Position!.Value, permitted)))
                .Select(position => holding with { Seat = position, Capacity = Capacity.Upward })
                .Concat(organization.StandInsFor(holding.Holder.Position!.Value).Where(standIn => standIn.Obstacle is null).Select(standIn => holding with
                {
                    Seat = standIn.Through,
                    Capacity = standIn.Kind is StandInKind.Deputy ? Capacity.Deputy : Capacity.Succession,
                    StandIn = standIn,
                })));
    }

    /// <summary>The positions in the line above one, and the head: wherever authority is used from above without regard to levels.</summary>
    private IEnumerable<PositionId> AboveOrHead(PositionId below)
    {
        var (organization, line) = (Organization, Organization.Above(below));
        return organization.Head is { } head && organization.Exists(head) ? line.Append(head).Distinct() : line;
    }

    /// <summary>The delegate of a grant; for a class each of its member positions that is not above.</summary>
    internal IEnumerable<Holding> HoldersOf(Grant grant)
    {
        var to = grant.Terms.To;
        if (to.Kind is not PartyKind.Class)
        {
            return [new(grant, to, to.Position, Capacity.Delegate)];
        }

        var delegations = this;
        return Organization.PositionsIn(ClassId.From(to.Id)).Where(position => delegations.Receives(grant, position))
            .Select(position => new Holding(grant, position, position, Capacity.Delegate));
    }

    /// <summary>The persons who can act for a party.</summary>
    internal IEnumerable<PersonId> PersonsOf(Party party) => Recall is null ? Persons(party) : EverybodyOf(party);

    /// <inheritdoc cref="PersonsOf"/>
    internal PersonId[] EverybodyOf(Party party)
    {
        if (Recall is null)
        {
            return [.. Persons(party)];
        }

        if (!Recall.Persons.TryGetValue(party, out var persons))
        {
            Recall.Persons[party] = persons = [.. Persons(party)];
        }

        return persons;
    }

    /// <summary>The persons who can act for the delegator of a grant.</summary>
    internal PersonId[] DelegatorsOf(Grant grant) => Recall is { } recall && grant.IsRecorded
        ? recall.Delegators[grant.Place] ??= EverybodyOf(grant.Terms.From) : EverybodyOf(grant.Terms.From);

    private IEnumerable<PersonId> Persons(Party party) => party.Kind switch
    {
        PartyKind.Position => Organization.Incumbent(PositionId.From(party.Id)).Person is { } person ? [person] : [],
        PartyKind.Body => Organization.MembersOf(BodyId.From(party.Id)),
        PartyKind.Person => Organization.Exists(party.Entry) ? [PersonId.From(party.Id)] : [],
        PartyKind.External => Organization.All<Person>(EntryKind.Person).Where(person => person.Of?.Value == party.Id).Select(person => person.Id),
        _ => [],
    };

    private Holder HolderOf(Holding holding, Matter matter)
    {
        var isBeside = holding.Capacity is not (Capacity.Own or Capacity.Delegate);
        Party party = isBeside ? holding.Seat!.Value : holding.Holder;
        var persons = PersonsOf(party).ToValueList();
        if (holding.StandIn is null && party.Position is { } seat && ActingIn(Organization.Incumbent(seat)) is { } standIn)
        {
            holding = holding with { StandIn = standIn };
        }

        var absent = Organization.Book.Cover.Absences.IsEmpty ? [] : persons.Where(Organization.IsAbsent).ToValueList();
        PersonId? acting = persons is [var only] ? only : null;
        var (obstacles, reach) = (Obstacles(holding, matter).ToArray(), ReachOf(holding, acting, matter));
        var hindrances = LeastHindered(holding, persons, absent, matter) ?? NotCarried(holding, acting, matter).ToValueList();
        return new()
        {
            Party = party,
            Title = Organization.TitleOf(party.Entry),
            Persons = persons,
            Absent = absent,
            Capacity = holding.Capacity,
            For = isBeside ? holding.Holder.Position : null,
            Item = holding.Grant?.Name,
            Limit = reach.Max,
            IsOpen = reach.IsOpen,
            Depth = holding.Depth,
            IsSufficient = obstacles.Length == 0 && hindrances.Count == 0,
            Shortfall = obstacles.Where(obstacle => obstacle.Rule != Rule.D22 || !reach.IsOpen).Concat(hindrances).Select(obstacle => obstacle.Message).FirstOrDefault(),
        };
    }

    /// <summary>Of several who could act the least hindered counts; where nobody is present the seat is listed for what it carries.</summary>
    private ValueList<Violation>? LeastHindered(Holding holding, ValueList<PersonId> persons, ValueList<PersonId> absent, Matter matter)
    {
        ValueList<Violation>? least = null;
        foreach (var person in persons.AsSpan())
        {
            if (!absent.Contains(person) && Obstacles(holding, person, matter) is var each && !(least?.Count <= each.Count))
            {
                least = each;
            }
        }

        return least;
    }
}
