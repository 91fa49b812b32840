namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>One way in which a person may do what is asked.</summary>
    protected sealed record Way(Capacity Capacity, int Distance, bool HasConditions, Money? Limit, ValueList<InstrumentItem> Chain, Party OnBehalfOf, Party Holder)
    {
        /// <summary>The seat for which a deputy or successor acts.</summary>
        public PositionId? For { get; init; }

        /// <summary>What bounds somebody who stands in; nothing for everybody else.</summary>
        public IReadOnlyList<(Carries? Carries, ValueList<ActivityId> Activities)> Terms { get; init; } = [];

        /// <summary>Whether something is in the way of the person who would act by it.</summary>
        public bool IsBarred { get; init; }
    }

    private bool IsUnanswerable(AuthorityQuestion question) =>
        !IsOpen(At)
        || Find(question.Person, At) is null
        || Find(question.Activity, At) is not Activity activity
        || (question.Context is { } context && Find(context, At) is null)
        || (question.Unit is { } unit && Find(unit, At) is null)
        || (activity.IsMonetary && question.Amount is null);

    /// <summary>The ways of an original holder: whoever fills the position, sits in the body, or stands in for the position.</summary>
    private IEnumerable<Way> OwnWays(AuthorityQuestion question)
    {
        var limits = Left(question, []);
        foreach (var holder in claim is not { Under: not null } && limits.IsOpen ? OriginalHolders(question.Activity, At).Where(HasChair) : [])
        {
            var isBarred = IsBarred(question, holder, []);
            foreach (var seat in Claimed(question.Person).Where(seat => holder.Id == seat.Value ? holder.Kind is PartyKind.Position : IsMember(holder, seat)))
            {
                yield return new(IsActing(seat, At) ? Capacity.Acting : Capacity.Own, 0, IsOpen(question, holder, []), limits.Max, [], holder, holder)
                {
                    Terms = ActingTerms(seat), IsBarred = isBarred,
                };
            }

            foreach (var each in Substitutes(question.Person).Where(each => holder == (Party)each.Seat && MayReceive(each.Through, question.Activity).HasFlag(question.Kind)))
            {
                yield return new(each.Capacity, 0, IsAlone(each, question) || IsRequesterOpen(each, question) || IsOpen(question, holder, []), limits.Max, [], holder, holder) { For = each.Seat, Terms = each.Terms, IsBarred = isBarred || IsUnaided(each, question) || IsForOwn(each, question) };
            }
        }
    }

    /// <summary>The ways under a delegation: of its delegate, of those above, and of those who stand in.</summary>
    private IEnumerable<Way> WaysUnder(ResponsibilityDelegated grant, AuthorityQuestion question)
    {
        var chain = Chain(grant);
        var limits = Left(question, chain);
        var units = chain.Select(each => each.Mandate.Units).FirstOrDefault(each => each.Count > 0);
        var kinds = Kinds(chain, question.Activity);
        if (claim is { IsOwn: true } || (claim?.Under is { } under && under != NameOf(grant))
            || Standing(grant, At) is not Delegations.Standing.Active
            || !chain.All(each => each.Mandate.Activities.Any(wider => IsPartOf<Activity>(question.Activity, wider)))
            || !IsRooted(chain[^1], question.Activity)
            || !kinds.HasFlag(question.Kind)
            || (question.Unit is { } unit && !chain.All(each => each.Mandate.Units.Count == 0 || each.Mandate.Units.Any(wider => IsPartOf<Unit>(unit, wider))))
            || !limits.IsOpen
            || !HasChair(grant.To))
        {
            yield break;
        }

        var isPartial = (question.Unit is null && units is not null) || IsOpen(question, grant.To, chain);
        var way = new Way(
            Capacity.Delegate, Distance(grant, question.Activity), isPartial, limits.Max, chain.Select(NameOf).ToValueList(), chain[^1].From, grant.To)
        { IsBarred = IsBarred(question, grant.To, chain) };
        if (IsDelegate(question.Person, grant, chain))
        {
            var seats = Claimed(question.Person).Where(seat => grant.To == (Party)seat || IsMember(grant.To, seat) || IsOfClass(grant, chain, seat)).ToList();
            var isOneForAll = seats.Count == 0 || (seats.Any(seat => !IsActing(seat, At)) && (grant.To.Kind is not PartyKind.Class || (RuleOf(question.Activity) is null && !grant.Mandate.Limits.Any(limit => limit.Per is not LimitPer.Item && IsForEach(limit, grant)))));
            foreach (var seat in isOneForAll ? [null] : seats.Select(seat => (PositionId?)seat))
            {
                Party bearer = grant.To.Kind is PartyKind.Class && seat is { } own ? own : grant.To;
                if (IsEligible(grant, chain, bearer, question, seat is { } acting && IsActing(acting, At)))
                {
                    yield return way with { Limit = Left(question, chain, bearer.Position).Max, Terms = ActingTerms(seat), HasConditions = way.HasConditions || IsOnlyOfItsUnit(grant, chain, bearer, question) };
                }
            }
        }

        var positions = Entries<Position>(At).Select(position => position.Id).Where(position => grant.To == (Party)position || IsOfClass(grant, chain, position)).ToList();
        foreach (var above in Claimed(question.Person).Where(seat => MayReceive(seat, question.Activity).HasFlag(question.Kind)))
        {
            foreach (var below in positions.Where(below => IsAbove(above, below, Scheme(question.Activity).UpwardExercise) && IsEligible(grant, chain, below, question, false)))
            {
                yield return way with { Limit = Left(question, chain, below).Max, Capacity = Capacity.Upward, HasConditions = isPartial || IsOnlyOfItsUnit(grant, chain, below, question), Terms = ActingTerms(above) };
            }
        }

        foreach (var each in Substitutes(question.Person).Where(each => positions.Contains(each.Seat) && MayReceive(each.Through, question.Activity).HasFlag(question.Kind)
            && IsEligible(grant, chain, each.Seat, question, true)))
        {
            yield return way with { Limit = Left(question, chain, each.Seat).Max, Capacity = each.Capacity, HasConditions = isPartial || IsAlone(each, question) || IsRequesterOpen(each, question) || IsOnlyOfItsUnit(grant, chain, each.Seat, question), For = each.Seat, Terms = each.Terms, IsBarred = way.IsBarred || IsUnaided(each, question) || IsForOwn(each, question) };
        }
    }

    private bool IsOfClass(ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain, PositionId seat) =>
        grant.To.Kind is PartyKind.Class && (Find(seat, At) as Position)!.Classes.Contains(ClassId.From(grant.To.Id))
        && !grant.To.Except.Contains(seat) && chain.All(each => each.From != (Party)seat);

    /// <summary>The kinds of act that every mandate of a chain states and every delegate of it may receive.</summary>
    protected virtual ActKinds Kinds(IReadOnlyList<ResponsibilityDelegated> chain, ActivityId activity) => chain.Aggregate(ActKinds.All, (left, each) =>
        left & (each.Mandate.Kinds is ActKinds.None ? ActKinds.All : each.Mandate.Kinds) & MayReceive(each.To, activity));

    /// <summary>Whether the first delegator held the activity itself: it is named, or was theirs when it was handed over or when it came.</summary>
    protected virtual bool IsRooted(ResponsibilityDelegated root, ActivityId activity)
    {
        var start = ChangeInstants.Where(instant => instant > root.Decided.At).Prepend(root.Decided.At).First(instant => instant >= At || Find(activity, instant) is not null);
        return root.Mandate.Activities.Contains(activity) || new ReferenceModel(Journal, start, Known).OriginalHolders(activity, start).Contains(root.From);
    }

    protected virtual bool IsDelegate(PersonId person, ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain) => grant.To.Kind switch
    {
        PartyKind.Person => claim?.Seat is null && grant.To.Id == person.Value,
        PartyKind.External => claim?.Seat is null && (Find(person, At) as Person)?.Of?.Value == grant.To.Id,
        PartyKind.Position => Claimed(person).Any(seat => seat.Value == grant.To.Id),
        PartyKind.Body => Claimed(person).Any(seat => IsMember(grant.To, seat)),
        _ => Claimed(person).Any(seat => IsOfClass(grant, chain, seat)),
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
        var stated = chain.Select(each => each.Mandate.Limits).Append(RootLimits(question.Activity))
            .Select(limits => limits.Where(limit => limit.Per is LimitPer.Item).ToValueList()).Where(limits => limits.Count > 0).ToList();
        var limits = stated.Select(limits => limits.FirstOrDefault(limit => limit.Context is not null && limit.Context == context)
            ?? limits.FirstOrDefault(limit => limit.Context is null)).ToList();
        return limits.Contains(null) || limits.Select(limit => limit!.Max.Currency).Distinct().Count() > 1
            ? (false, null)
            : (true, limits.Select(limit => limit!.Max).MinBy(max => max.Amount));
    }

    protected virtual bool IsLargeEnough((bool IsOpen, Money? Max) limits, Money? amount) => limits.IsOpen
        && (amount is null || limits.Max is null || (limits.Max.Currency == amount.Currency && amount.Amount <= limits.Max.Amount));
}
