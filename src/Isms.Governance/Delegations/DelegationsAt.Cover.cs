namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>The ways in which a person stands in for a seat that holds an activity: as original holder, or as the delegate of a grant.</summary>
    private IEnumerable<Holding> StandingIn(IReadOnlyList<Incumbent> seats, ActivityId activity)
    {
        var delegations = this;
        return Organization.StandInsBy(seats).SelectMany(standIn => delegations.HeldThrough(standIn, activity));
    }

    /// <summary>What somebody who stands in for a seat would use: what the seat holds itself, not through a body.</summary>
    private IEnumerable<Holding> HeldThrough(StandIn standIn, ActivityId activity)
    {
        var delegations = this;
        Party seat = standIn.Seat;
        var capacity = standIn.Kind is StandInKind.Deputy ? Capacity.Deputy : Capacity.Succession;
        var parties = (Organization.Find(standIn.Seat)?.Classes ?? []).Select(each => (EntryReference)each).Prepend(standIn.Seat).Distinct();
        return Accountability.OriginalHolders(activity).Where(holder => holder == seat).Select(holder => new Holding(null, holder, standIn.Through, capacity) { StandIn = standIn })
            .Concat(parties.SelectMany(delegations.HeldBy).Where(grant => delegations.Covers(grant, activity))
                .SelectMany(grant => delegations.HoldersOf(grant).Where(holding => holding.Holder == seat)
                    .Select(holding => holding with { Seat = standIn.Through, Capacity = capacity, StandIn = standIn })));
    }

    /// <summary>The ways in which a person above a delegate uses its mandate, as the scheme in force permits.</summary>
    private IEnumerable<Holding> FromAbove(Incumbent[] seats, ActivityId activity)
    {
        var (delegations, permitted) = (this, SchemeFor(activity).UpwardExercise);
        return seats.Length == 0 || permitted is UpwardExercise.None ? [] :
            from grant in Covering(activity)
            where delegations.Covers(grant, activity)
            from holding in delegations.HoldersOf(grant)
            from seat in seats
            where holding.Holder.Position is { } below && delegations.IsAbove(seat.Position, below, permitted)
            select holding with { Seat = seat.Position, Capacity = Capacity.Upward, StandIn = delegations.ActingIn(seat) };
    }

    /// <summary>Whether who fills one position may use the mandate of another, where that is permitted.</summary>
    private bool IsAbove(PositionId seat, PositionId below, UpwardExercise permitted)
    {
        var organization = Organization;
        return seat != below && organization.Find(below) is { } position
            && ((permitted.HasFlag(UpwardExercise.Supervisor) && position.ReportsTo == seat)
                || (permitted.HasFlag(UpwardExercise.Line) && organization.Above(below).Contains(seat))
                || (permitted.HasFlag(UpwardExercise.Head) && organization.Head == seat)
                || (permitted.HasFlag(UpwardExercise.HigherLevels) && RankOf(seat) > RankOf(below)));
    }

    private int? RankOf(PositionId position) => Organization.Find(position)?.Level is { } level ? Organization.Find<Level>(level)?.Rank : null;

    /// <summary>What stands between a person and acting now: that they are absent, or why they do not stand in.</summary>
    private IEnumerable<Violation> Hindrances(Holding holding, PersonId person) =>
        holding.StandIn?.Obstacle is null && !Organization.IsAbsent(person) ? [] : Hindering(holding, person);

    private IEnumerable<Violation> Hindering(Holding holding, PersonId person)
    {
        if (Organization.AbsenceOf(person) is { } absence)
        {
            yield return Rule.D19.Broken($"`{person}` has been {absence}", "record the return, or let somebody act who stands in", person.Value);
        }

        if (holding.StandIn?.Obstacle is { } obstacle)
        {
            yield return obstacle;
        }
    }

    /// <summary>What of a matter somebody who stands in does not carry, or who uses a mandate from above: what is reserved least of all.</summary>
    private IEnumerable<Violation> NotCarried(Holding holding, PersonId? person, Matter matter) =>
        holding is { StandIn: null, Capacity: <= Capacity.Delegate } ? [] : Lacking(holding, person, matter);

    private IEnumerable<Violation> Lacking(Holding holding, PersonId? person, Matter matter)
    {
        if (holding is { Capacity: > Capacity.Delegate, Seat: { } seat } && !MayReceive(seat, matter.Activity).HasFlag(matter.Kind))
        {
            yield return Rule.D03.Broken(
                $"{holding.Name}: to {matter.Kind.InWords()} `{matter.Activity}` is reserved and does not reach position `{seat}`",
                "let the holder act, or appoint somebody to act in the seat", holding.Holder.Id, seat.Value);
        }

        if (holding.StandIn is not { } standIn)
        {
            yield break;
        }

        foreach (var (stated, activities) in standIn.Terms)
        {
            var carries = stated ?? SchemeFor(matter.Activity).ActingCarries;
            if ((activities.Count == 0 ? null : Carries.Only(activities).Lacks(Organization, matter.Activity)) is { } outside)
            {
                yield return NotCarried(standIn, outside);
            }

            if (carries?.Lacks(Organization, matter.Activity) is { } lacking)
            {
                yield return NotCarried(standIn, lacking);
            }
        }

        if (person is { } acting && IsBoundByOwnLimit(holding, matter.Activity) && OwnReach(acting, matter) is var own
            && (matter.Amount is { } amount ? !own.Allows(amount) : !ReachOf(holding, acting, matter).IsOpen))
        {
            yield return Rule.D22.Broken(
                own.IsOpen ? $"{standIn}: {matter.Amount} is above the own limit of `{acting}` of {own.Max}, and standing in does not lift it"
                    : $"{standIn}: `{acting}` has no authority of their own for `{matter.Activity}`, and standing in does not lift that",
                own.IsOpen ? $"stay {own}, or let somebody with a sufficient limit act" : "let somebody with a sufficient limit act", standIn.Seat.Value, acting.Value);
        }
    }

    private static Violation NotCarried(StandIn standIn, string why) => Rule.D19.Broken(
        $"{standIn}: that {why}", "let the holder of the seat act, or appoint somebody to act with what is needed", standIn.Seat.Value, standIn.Through.Value);

    private bool IsBoundByOwnLimit(Holding holding, ActivityId activity)
    {
        if (holding.StandIn is not { } standIn)
        {
            return false;
        }

        var (scheme, organization) = (SchemeFor(activity), Organization);
        return standIn.Terms.Any(each => (each.Carries ?? scheme.ActingCarries)?.BindsToOwnLimit(organization, activity) == true);
    }

    /// <summary>Up to which amount a person may act without standing in for anybody, alone; closed when not at all.</summary>
    internal Reach OwnReach(PersonId person, Matter matter)
    {
        var delegations = this;
        var anyAmount = new Matter(matter.Activity, matter.Kind, null, matter.Context, matter.Unit);
        return Holdings(person, matter.Activity)
            .Where(holding => holding.StandIn is null && holding.Holder.Body is null && !delegations.Obstacles(holding, anyAmount).Any() && !delegations.Unfit(holding, person, matter.Activity).Any())
            .Select(holding => delegations.ReachOf(holding, matter))
            .Aggregate(Reach.Closed, (widest, reach) => matter.Amount is { } amount && reach.Max is { } max && max.Currency != amount.Currency ? widest : widest.IsWithin(reach) ? reach : widest);
    }

    /// <summary>Those of the same place in an order of succession who could act as well, each through one seat; null where nobody is needed.</summary>
    private (Successor Place, ValueList<PersonId> Persons)? Beside(Holding holding, PersonId acting, Matter matter)
    {
        if (holding.StandIn?.Place is not { Count: > 1 } place)
        {
            return null;
        }

        var delegations = this;
        return (place, Organization.Present(place).Except(InOwnCase(matter)).Where(person => person != acting && !delegations.KeptApart(person, matter).Any()).ToValueList());
    }

    /// <summary>That too few are left to act as well with who comes jointly in an order of succession.</summary>
    private IEnumerable<Violation> NobodyBeside(Holding holding, PersonId acting, Matter matter) =>
        holding.StandIn is { Obstacle: null, Place.Count: > 1 } ? TooFewBeside(holding, acting, matter) : [];

    private IEnumerable<Violation> TooFewBeside(Holding holding, PersonId acting, Matter matter)
    {
        if (Beside(holding, acting, matter) is var (place, persons) && persons.Count < place.Count - 1)
        {
            yield return Rule.D25.Broken(
                $"{holding.StandIn}: {place} act together, and {(persons.Count == 0 ? "nobody" : $"only {string.Join(", ", persons.Select(person => $"`{person}`"))}")} is left to act as well",
                "let somebody act who can be joined, or fill the seat", holding.StandIn!.Seat.Value);
        }
    }

    /// <summary>What must be so for who comes jointly in an order of succession: the others who act too.</summary>
    private IEnumerable<Proviso> Companions(Holding holding, AuthorityQuestion question)
    {
        if (Beside(holding, question.Person, question.Matter) is var (place, persons) && persons.Intersect(question.With).Count() < place.Count - 1)
        {
            var organization = Organization;
            var named = place.Positions.Where(position => organization.Incumbent(position).Person is { } person && persons.Contains(person))
                .Select(position => $"`{organization.Incumbent(position).Person}` (position `{position}`)");
            yield return new(
                Rule.D25, $"together with {place.Count - 1} of {string.Join(", ", named)}, as `{holding.StandIn!.Order}` says", "name who acts as well", holding.StandIn.Seat.Value)
            { Persons = persons };
        }
    }
}
