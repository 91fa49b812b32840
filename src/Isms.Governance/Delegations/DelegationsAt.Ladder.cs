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

        var (delegations, activity) = (this, matter.Activity);
        var originals = Accountability.OriginalHolders(activity).Select(holder => new Holding(null, holder, holder.Position, Capacity.Own));
        var grants = Covering(activity).Where(grant => delegations.Covers(grant, activity)).SelectMany(delegations.HoldersOf);
        return new()
        {
            Question = matter.InWords(),
            Holders = originals.Concat(grants).Select(holding => delegations.HolderOf(holding, matter))
                .OrderBy(holder => holder.Limit?.Amount ?? decimal.MaxValue).ThenByDescending(holder => holder.Item is not null).ThenBy(holder => holder.Depth)
                .ThenBy(holder => holder.Party.Id, StringComparer.Ordinal).ThenBy(holder => holder.Item?.ToString(), StringComparer.Ordinal).ToValueList(),
        };
    }

    /// <summary>The delegate of a grant; for a class each of its member positions that is not above.</summary>
    internal IEnumerable<Holding> HoldersOf(Grant grant)
    {
        var to = grant.Terms.To;
        if (to.Kind is not PartyKind.Class)
        {
            return [new(grant, to, to.Position, Capacity.Delegate)];
        }

        var above = grant.Chain().Select(each => each.Terms.From.Position).ToArray();
        return Organization.PositionsIn(ClassId.From(to.Id)).Where(position => !to.Except.Contains(position) && !above.Contains(position))
            .Select(position => new Holding(grant, position, position, Capacity.Delegate));
    }

    /// <summary>The persons who can act for a party.</summary>
    internal IEnumerable<PersonId> PersonsOf(Party party) => party.Kind switch
    {
        PartyKind.Position => Organization.Incumbent(PositionId.From(party.Id)).Person is { } person ? [person] : [],
        PartyKind.Body => Organization.MembersOf(BodyId.From(party.Id)),
        PartyKind.Person => Organization.Exists(party.Entry) ? [PersonId.From(party.Id)] : [],
        PartyKind.External => Organization.All<Person>(EntryKind.Person).Where(person => person.Of?.Value == party.Id).Select(person => person.Id),
        _ => [],
    };

    private Holder HolderOf(Holding holding, Matter matter)
    {
        var obstacles = Obstacles(holding, matter).ToArray();
        var persons = PersonsOf(holding.Holder).ToValueList();
        obstacles = obstacles.Length == 0 ? NobodyFit(holding, matter.Activity, persons) : obstacles;
        var reach = ReachOf(holding, matter.Activity, ContextOf(matter.Context));
        return new()
        {
            Party = holding.Holder,
            Title = Organization.TitleOf(holding.Holder.Entry),
            Persons = persons,
            Item = holding.Grant?.Name,
            Limit = reach.Max,
            IsOpen = reach.IsOpen,
            Depth = holding.Depth,
            IsSufficient = obstacles.Length == 0,
            Shortfall = obstacles.Where(obstacle => obstacle.Rule != Rule.D22 || !reach.IsOpen).Select(obstacle => obstacle.Message).FirstOrDefault(),
        };
    }
}
