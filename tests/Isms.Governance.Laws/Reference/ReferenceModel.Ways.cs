namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>One way in which a person may do what is asked.</summary>
    protected sealed record Way(Capacity Capacity, int Distance, bool HasConditions, Money? Limit, ValueList<InstrumentItem> Chain, Party OnBehalfOf);

    private bool IsUnanswerable(AuthorityQuestion question) =>
        !IsOpen(At)
        || Find(question.Person, At) is null
        || Find(question.Activity, At) is not Activity activity
        || (question.Context is { } context && Find(context, At) is null)
        || (question.Unit is { } unit && Find(unit, At) is null)
        || (activity.IsMonetary && question.Amount is null);

    /// <summary>The ways of an original holder: whoever fills the position, or sits in the body.</summary>
    private IEnumerable<Way> OwnWays(AuthorityQuestion question) =>
        from holder in OriginalHolders(question.Activity, At)
        from seat in SeatsOf(question.Person, At)
        where holder.Id == seat.Value ? holder.Kind is PartyKind.Position : IsMember(holder, seat)
        let limits = Reach(question, [])
        where IsLargeEnough(limits, question.Amount) && HasChair(holder)
        select new Way(
            IsActing(seat, At) ? Capacity.Acting : Capacity.Own, 0, holder.Kind is PartyKind.Body, limits.Max, [], holder);

    /// <summary>The way under a delegation, if it is one.</summary>
    private IEnumerable<Way> WaysUnder(ResponsibilityDelegated grant, AuthorityQuestion question)
    {
        var chain = Chain(grant);
        var limits = Reach(question, chain);
        var units = chain.Select(each => each.Mandate.Units).FirstOrDefault(each => each.Count > 0);
        var kinds = chain.Aggregate(ActKinds.All, (left, each) => left & (each.Mandate.Kinds is ActKinds.None ? ActKinds.All : each.Mandate.Kinds));
        foreach (var seat in SeatsAs(question.Person, grant, chain).Where(seat => IsEligible(grant, chain, seat, question)))
        {
            if (Standing(grant, At) is Delegations.Standing.Active
                && chain.All(each => each.Mandate.Activities.Any(wider => IsPartOf<Activity>(question.Activity, wider)))
                && (kinds & Receivable(grant, chain, question.Activity)).HasFlag(question.Kind)
                && (question.Unit is not { } unit || chain.All(each => each.Mandate.Units.Count == 0 || each.Mandate.Units.Any(wider => IsPartOf<Unit>(unit, wider))))
                && IsLargeEnough(limits, question.Amount)
                && HasChair(grant.To))
            {
                yield return new(
                    Capacity.Delegate, Distance(grant, question.Activity),
                    grant.To.Kind is PartyKind.Body || (question.Unit is null && (units is not null || IsOnlyOfItsUnit(grant, chain, seat, question.Activity))),
                    limits.Max, chain.Select(NameOf).ToValueList(), chain[^1].From);
            }
        }
    }

    /// <summary>Through which seats a person is the delegate; no seat for a named person, for one of an external party and in a body.</summary>
    protected virtual IEnumerable<PositionId?> SeatsAs(PersonId person, ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain) => grant.To.Kind switch
    {
        PartyKind.Person => grant.To.Id == person.Value ? [null] : [],
        PartyKind.External => (Find(person, At) as Person)?.Of?.Value == grant.To.Id ? [null] : [],
        PartyKind.Position => SeatsOf(person, At).Where(seat => seat.Value == grant.To.Id).Select(seat => (PositionId?)seat),
        PartyKind.Body => SeatsOf(person, At).Any(seat => IsMember(grant.To, seat)) ? [null] : [],
        _ => SeatsOf(person, At).Where(seat =>
            (Find(seat, At) as Position)!.Classes.Contains(ClassId.From(grant.To.Id))
            && !grant.To.Except.Contains(seat)
            && chain.All(each => each.From != (Party)seat)).Select(seat => (PositionId?)seat),
    };

    private bool IsMember(Party body, PositionId seat) => body.Kind is PartyKind.Body && (Find(body.Entry, At) as Body)?.Members.Contains(seat) == true;

    private bool HasChair(Party party) => party.Kind is not PartyKind.Body || (Find(party.Entry, At) is Body body && Fills(body.Chair, At) is not null);

    private int Distance(ResponsibilityDelegated grant, ActivityId activity) =>
        Line<Activity>(activity).TakeWhile(each => !grant.Mandate.Activities.Any(wider => (EntryReference)wider == each.Reference)).Count();

    /// <summary>What kinds of act about an activity may reach a party.</summary>
    protected virtual ActKinds MayReceive(Party party, ActivityId activity) =>
        DelegabilityOf(activity) is Delegability.HolderOnly ? ActKinds.Prepare
        : TopManagementAt(At).Any(top => party == (Party)top) ? ActKinds.All
        : MayLeave(activity);

    private ActKinds MayLeave(ActivityId activity)
    {
        var reserved = Line<Activity>(activity).SelectMany(each => each.Discharges).Select(ActorOf).ToList();
        return reserved.Contains(ActorRule.Personal) ? ActKinds.Prepare
            : reserved.Contains(ActorRule.Decides) || DelegabilityOf(activity) is Delegability.TopManagement ? ActKinds.Prepare | ActKinds.Perform
            : ActKinds.All;
    }

    /// <summary>The amount that every limit of the chain and of the original holder allows in the context asked; not open where one of them is closed.</summary>
    private (bool IsOpen, Money? Max) Reach(AuthorityQuestion question, IReadOnlyList<ResponsibilityDelegated> chain)
    {
        var context = question.Context ?? Entries<Context>(At).FirstOrDefault(each => each.IsDefault)?.Id;
        var stated = chain.Select(each => each.Mandate.Limits).Append(RootLimits(question.Activity)).Where(limits => limits.Count > 0).ToList();
        var limits = stated.Select(limits => limits.FirstOrDefault(limit => limit.Context is not null && limit.Context == context)
            ?? limits.FirstOrDefault(limit => limit.Context is null)).ToList();
        return limits.Contains(null) || limits.Select(limit => limit!.Max.Currency).Distinct().Count() > 1
            ? (false, null)
            : (true, limits.Select(limit => limit!.Max).MinBy(max => max.Amount));
    }

    protected virtual bool IsLargeEnough((bool IsOpen, Money? Max) limits, Money? amount) => limits.IsOpen
        && (amount is null || limits.Max is null || (limits.Max.Currency == amount.Currency && amount.Amount <= limits.Max.Amount));
}
