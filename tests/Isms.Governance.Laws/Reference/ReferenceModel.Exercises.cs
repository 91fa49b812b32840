namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>The record that is asked about; null for a question about what might be done.</summary>
    private RecordedEvent? about;

    private (InstrumentItem? Under, PositionId? Seat, bool IsOwn)? claim;

    public virtual CoverageVerdict CoverageOf(ExerciseId exercise)
    {
        var record = Facts.LastOrDefault(fact => fact.Event is AuthorityExercised each && each.Id == exercise);
        if (record?.Event is not AuthorityExercised act || act.EffectiveFrom > At)
        {
            return CoverageVerdict.NotEvaluable;
        }

        var then = (ReferenceModel)MemberwiseClone();
        (then.At, then.about, then.claim) = (act.EffectiveFrom, record, (act.Under, act.Seat, act.Under is null && act.Capacity is not null));
        var question = new AuthorityQuestion
        {
            Person = act.Person, Activity = act.Activity, Kind = act.ActKind, Amount = act.Amount, Context = act.Context, Unit = act.Unit, With = act.With,
            ConditionsMet = act.ConditionsMet, Case = act.Case, RequestedBy = act.RequestedBy, Beneficiaries = act.Beneficiaries,
        };
        return then.IsUnanswerable(question) ? CoverageVerdict.NotEvaluable
            : then.Ways(question).Any(way => !way.HasConditions) ? CoverageVerdict.Covered
            : IsRatified(record) ? CoverageVerdict.Ratified
            : CoverageVerdict.NotCovered;
    }

    protected virtual bool IsRatified(RecordedEvent record) => Facts.Any(fact =>
        fact.Event is ExerciseRatified ratified && ratified.Exercise == ((AuthorityExercised)record.Event).Id && ratified.EffectiveFrom <= At && fact.Sequence > record.Sequence);

    /// <summary>The ways that suffice, as claimed. What a person reaches without standing in does not depend on how they say they acted.</summary>
    private IEnumerable<Way> Ways(AuthorityQuestion question)
    {
        var claimed = EveryWay(question);
        var anyhow = (ReferenceModel)MemberwiseClone();
        anyhow.claim = null;
        var all = claim is null ? claimed : anyhow.EveryWay(question);
        return IsAbsent(question.Person) ? [] : claimed.Where(way => !way.IsBarred && IsCarried(way, question.Activity) && IsLargeEnough((true, way.Limit), question.Amount))
            .Select(way => WithinOwnLimit(way, question, all)).OfType<Way>();
    }

    private List<Way> EveryWay(AuthorityQuestion question) => [.. OwnWays(question), .. Grants.SelectMany(grant => WaysUnder(grant, question))];

    private IEnumerable<PositionId> Claimed(PersonId person) => SeatsOf(person, At).Where(seat => (claim?.Seat ?? seat) == seat);

    /// <summary>The acts done by now; of those about which nothing else is asked, only those before the one that is asked about.</summary>
    protected virtual IEnumerable<AuthorityExercised> Acts => Facts
        .Where(fact => fact.Event is AuthorityExercised && fact.Event.EffectiveFrom <= At)
        .Where(fact => about is null || (fact.Sequence != about.Sequence
            && (fact.Event.EffectiveFrom < about.Event.EffectiveFrom || (fact.Event.EffectiveFrom == about.Event.EffectiveFrom && fact.Sequence < about.Sequence))))
        .Select(fact => (AuthorityExercised)fact.Event);

    /// <summary>What a way reaches after its aggregates, and those of everything above, are used.</summary>
    private (bool IsOpen, Money? Max) Left(AuthorityQuestion question, IReadOnlyList<ResponsibilityDelegated> chain, PositionId? member = null)
    {
        var left = Reach(question, chain);
        foreach (var max in Aggregates(question, chain, member))
        {
            left = !left.IsOpen || (left.Max is not null && left.Max.Currency != max.Currency) ? (false, null)
                : left.Max is null || max.Amount < left.Max.Amount ? (true, max) : left;
        }

        return left;
    }

    protected virtual IEnumerable<Money> Aggregates(AuthorityQuestion question, IReadOnlyList<ResponsibilityDelegated> chain, PositionId? member)
    {
        var (context, own) = (ContextAt(question.Context, At), member);
        foreach (var grant in chain)
        {
            foreach (var limit in grant.Mandate.Limits.Where(limit => limit.Per is not LimitPer.Item && (limit.Context is null || limit.Context == context)))
            {
                yield return Remaining(limit, Acts.Where(act => Together(grant, limit.Per).Any(each => IsUnder(act, each) && (!IsForEach(limit, grant) || own is null || MemberOf(act, each) == own))), question.Kind);
            }

            own = grant.From.Position;
        }

        foreach (var limit in RootLimits(question.Activity).Where(limit => limit.Per is not LimitPer.Item && (limit.Context is null || limit.Context == context)))
        {
            yield return Remaining(limit, Acts.Where(act => Stating(act.Activity) is { } stating && stating == Stating(question.Activity)), question.Kind);
        }
    }

    /// <summary>Whether every member of the delegate has a limit for itself.</summary>
    protected virtual bool IsForEach(Limit limit, ResponsibilityDelegated grant) => limit.PerMember && grant.To.Kind is PartyKind.Class;

    /// <summary>Through which member of a class an act under it was done, or the delegation handed on under which it was.</summary>
    private PositionId? MemberOf(AuthorityExercised act, ResponsibilityDelegated grant)
    {
        var chain = Chain(Grants.First(each => NameOf(each) == (act.Under ?? act.CountsUnder)));
        return chain[0] == grant ? act.CountsFor ?? act.Seat : chain[chain.ToList().IndexOf(grant) - 1].From.Position;
    }

    /// <summary>A delegation, what it was carried over from, and over a calendar period what it superseded for the same delegate.</summary>
    protected virtual IEnumerable<ResponsibilityDelegated> Together(ResponsibilityDelegated grant, LimitPer per) =>
        Grants.Where(each => All<DelegationSuperseded>().Any(superseded =>
                superseded.CarriedOver.Any(carried => carried.Old == NameOf(each) && carried.As.To(each.To) == NameOf(grant))
                || (superseded.Item == NameOf(each) && superseded.By == NameOf(grant) && per is not LimitPer.Term && each.To.Entry == grant.To.Entry)))
            .SelectMany(each => Together(each, per)).Prepend(grant);

    /// <summary>Whether an act uses what a delegation has: it was done under it or under something below it.</summary>
    protected virtual bool IsUnder(AuthorityExercised act, ResponsibilityDelegated grant) =>
        (act.Under ?? act.CountsUnder) is { } item && Grants.FirstOrDefault(each => NameOf(each) == item) is { } used && Chain(used).Contains(grant);

    private Money Remaining(Limit limit, IEnumerable<AuthorityExercised> acts, ActKinds kind)
    {
        var zone = DateTimeZoneProviders.Tzdb[Started<ScopeEstablished>(At).Last().Scope.TimeZone];
        var (now, used) = (At.InZone(zone).Date, 0m);
        foreach (var act in acts.Where(act => act.ActKind == kind && act.Amount?.Currency == limit.Max.Currency))
        {
            var day = act.EffectiveFrom.InZone(zone).Date;
            var counts = limit.Per switch
            {
                LimitPer.CalendarMonth => (day.Year, day.Month) == (now.Year, now.Month),
                LimitPer.CalendarQuarter => (day.Year, (day.Month - 1) / 3) == (now.Year, (now.Month - 1) / 3),
                LimitPer.CalendarYear => day.Year == now.Year,
                _ => true,
            };
            used += counts && (limit.Context is null || limit.Context == ContextAt(act.Context, act.EffectiveFrom)) ? act.Amount!.Amount : 0m;
        }

        return Money.Of(used > limit.Max.Amount ? 0m : limit.Max.Amount - used, limit.Max.Currency);
    }

    private ContextId? ContextAt(ContextId? asked, Instant at) => asked ?? Entries<Context>(at).FirstOrDefault(each => each.IsDefault)?.Id;

    private ActivityId? Stating(ActivityId activity) => Line<Activity>(activity).FirstOrDefault(each => each.RootLimits.Count > 0)?.Id;

    /// <summary>Whether the case is the person's own, or nobody is left to sign or to make a quorum.</summary>
    private bool IsBarred(AuthorityQuestion question, Party holder, IReadOnlyList<ResponsibilityDelegated> chain)
    {
        var own = Own(question);
        return (own.Contains(question.Person) && !IsExempt(question))
            || IsKeptApart(question.Person, question)
            || Needs(question, chain).Any(need => need.From.Count < need.Count && !need.IsUnitOpen)
            || (holder.Kind is PartyKind.Body && Find(holder.Entry, At) is Body body
                && (Members(body, question).Count() < body.Quorum || (Fills(body.Chair, At) is { } chair && !Members(body, question).Contains(chair))));
    }

    /// <summary>Whether something is still to be said for an unconditional yes.</summary>
    private bool IsOpen(AuthorityQuestion question, Party holder, IReadOnlyList<ResponsibilityDelegated> chain) =>
        Needs(question, chain).Any(need => question.With.Distinct().Count(need.From.Contains) < need.Count)
        || Conditions(chain).Any(condition => (condition.Over is not { } over || question.Amount is not { } amount || amount.Currency != over.Currency || amount.Amount > over.Amount)
            && !question.ConditionsMet.Contains(condition.Id))
        || IsRequesterOpen(question)
        || (holder.Kind is PartyKind.Body && Find(holder.Entry, At) is Body body && !IsQuorum(body, question));

    private bool IsRequesterOpen(AuthorityQuestion question) => question.Kind is not ActKinds.Prepare && OwnCase(question.Activity) is not null && question.RequestedBy is null
        && !Acts.Any(act => act.Case is { } @case && @case == question.Case && act.RequestedBy is not null) && !IsExempt(question);

    /// <summary>The same for those in whose place one acts.</summary>
    private bool IsRequesterOpen(Substitute substitute, AuthorityQuestion question) => Filling(substitute.Seat).Any(each => IsRequesterOpen(question with { Person = each }));

    protected virtual IEnumerable<Condition> Conditions(IReadOnlyList<ResponsibilityDelegated> chain) => chain.SelectMany(grant => grant.Conditions.Concat(
        Started<InstructionGiven>(At).Where(given => given.Item == NameOf(grant)).Select(given => new Condition { Id = given.Id, Text = given.Text })));

    private bool IsQuorum(Body body, AuthorityQuestion question)
    {
        var deciding = Members(body, question).Where(member => member == question.Person || question.With.Contains(member)).ToList();
        return deciding.Count >= body.Quorum && deciding.Any(member => member == Fills(body.Chair, At));
    }

    private IEnumerable<PersonId> Members(Body body, AuthorityQuestion question) => body.Members.Select(member => Fills(member, At)).OfType<PersonId>().Distinct()
        .Where(member => !IsAbsent(member) && !Own(question).Contains(member) && !IsKeptApart(member, question));

    /// <summary>Whether somebody did or signed in the same case what nobody does in one case together with what is asked.</summary>
    protected virtual bool IsKeptApart(PersonId person, AuthorityQuestion question) => question.Case is not null
        && Started<Roles.SegregationDefined>(At).Where(pair => pair.When is Roles.SegregationKind.SameCase && !Started<Roles.SegregationEnded>(At).Any(ended => ended.Pair == pair.Id) && Find(pair.One, At) is not null && Find(pair.Other, At) is not null)
            .SelectMany(pair => new[] { (Own: pair.One, pair.Other), (Own: pair.Other, Other: pair.One) })
            .Any(pair => Touches(question.Activity, pair.Own) && Acts.Any(act => act.Case is { } @case && @case == question.Case
                && (act.Person == person || act.With.Contains(person)) && act.Activity != question.Activity && Touches(act.Activity, pair.Other)));

    private bool Touches(ActivityId one, ActivityId other) => IsPartOf<Activity>(one, other) || IsPartOf<Activity>(other, one);

    /// <summary>Whose case it is: as asked, and as on record about the same case.</summary>
    protected virtual HashSet<PersonId> Own(AuthorityQuestion question) => question.Kind is ActKinds.Prepare ? [] :
    [
        .. question.Beneficiaries,
        .. question.RequestedBy is { } requester ? [requester] : Array.Empty<PersonId>(),
        .. Acts.Where(act => act.Case is { } @case && @case == question.Case).SelectMany(act => act.RequestedBy is { } by ? act.Beneficiaries.Append(by) : act.Beneficiaries),
    ];

    private OwnCase? OwnCase(ActivityId activity) => Line<Activity>(activity).Select(each => each.OwnCase).FirstOrDefault(each => each is not null);

    private bool IsExempt(AuthorityQuestion question) => question.Amount is { } amount
        && Exempt(question).Any(max => amount.Currency == max.Currency && amount.Amount <= max.Amount);

    /// <summary>What a yes reaches: of one's own case no more than one is exempt for.</summary>
    private Money? Capped(Way way, AuthorityQuestion question) => (way.For is { } seat ? Filling(seat) : []).Prepend(question.Person)
        .Aggregate(way.Limit, (max, person) => Capped(max, question with { Person = person }));

    private Money? Capped(Money? max, AuthorityQuestion question) => Own(question).Contains(question.Person)
        && Exempt(question).Where(each => each.Currency == question.Amount?.Currency).MaxBy(each => each.Amount) is { } exempt && (max is null || exempt.Amount < max.Amount) ? exempt : max;

    private IEnumerable<Money> Exempt(AuthorityQuestion question) => (OwnCase(question.Activity)?.Exempt ?? []).Where(exempt =>
        (exempt.For is not { } party || Persons(party).Contains(question.Person))
        && (exempt.Level is not { } level || SeatsOf(question.Person, At).Any(seat => (Find(seat, At) as Position)?.Level is { } own
            && Find(own, At) is Level mine && Find(level, At) is Level least && mine.Rank >= least.Rank))).Select(exempt => exempt.Max);

    /// <summary>Who has to sign as well, and how many of them.</summary>
    protected virtual IEnumerable<(int Count, HashSet<PersonId> From, bool IsUnitOpen)> Needs(AuthorityQuestion question, IReadOnlyList<ResponsibilityDelegated> chain)
    {
        var joint = chain.Where(grant => grant.Jointly is not null).Select(grant => (grant.Jointly, Holders: (IEnumerable<Party>)[grant.To]))
            .Append((Line<Activity>(question.Activity).Select(each => each.Jointly).FirstOrDefault(each => each is not null), OriginalHolders(question.Activity, At)));
        foreach (var (jointly, holders) in question.Kind is ActKinds.Prepare ? [] : joint.Where(each => each.Jointly is not null))
        {
            var set = (jointly!.Of.Count == 0 && !jointly.HeadOfUnit ? holders : jointly.Of).SelectMany(Persons).ToHashSet();
            if (jointly.HeadOfUnit && question.Unit is { } unit && Line<Unit>(unit).FirstOrDefault(each => each.Head is not null) is { Head: { } head } && Fills(head, At) is { } person)
            {
                set.Add(person);
            }

            set.ExceptWith(Own(question));
            set.RemoveWhere(person => person == question.Person || IsAbsent(person) || IsKeptApart(person, question));
            yield return (jointly.Count, set, jointly.HeadOfUnit && question.Unit is null);
        }
    }

    private IEnumerable<PersonId> Persons(Party party) => party.Kind switch
    {
        PartyKind.Position => Fills(PositionId.From(party.Id), At) is { } person ? [person] : [],
        PartyKind.Person => Find(party.Entry, At) is null ? [] : [PersonId.From(party.Id)],
        PartyKind.Body => Find(party.Entry, At) is Body body ? body.Members.Select(member => Fills(member, At)).OfType<PersonId>() : [],
        PartyKind.External => Entries<Person>(At).Where(person => person.Of?.Value == party.Id).Select(person => person.Id),
        _ => Entries<Position>(At).Where(position => position.Classes.Any(each => each.Value == party.Id) && !party.Except.Contains(position.Id))
            .Select(position => Fills(position.Id, At)).OfType<PersonId>(),
    };
}
