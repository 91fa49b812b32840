namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>That nobody who is present fills a seat: whose absence it is, if anybody's, and since when.</summary>
    private sealed record Interruption(PersonId? Absent, Instant Since, Instant? AnnouncedUntil);

    /// <summary>Somebody's seat through which another seat's authority is used, with what bounds that.</summary>
    protected sealed record Substitute(PositionId Seat, PositionId Through, Capacity Capacity, Successor? Place, IReadOnlyList<(Carries? Carries, ValueList<ActivityId> Activities)> Terms);

    /// <summary>The settings for an activity: those of the nearest one upwards that has its own.</summary>
    private DelegationScheme Scheme(ActivityId activity)
    {
        var scheme = Latest(All<SchemeAdopted>(), each => each.EffectiveFrom, At)?.Scheme ?? DelegationScheme.Simple;
        return Line<Activity>(activity).Select(each => scheme.Regimes.FirstOrDefault(regime => regime.Activities.Contains(each.Id) || each.Categories.Any(regime.Categories.Contains)))
            .FirstOrDefault(regime => regime is not null)?.Scheme ?? scheme;
    }

    protected virtual bool IsAbsent(PersonId person) => Spells(person).Any(spell => spell.From <= At && At < spell.Until);

    /// <summary>The absences that have begun, each until its announced end or what ended it by now.</summary>
    private List<(Instant From, Instant Until)> Spells(PersonId person)
    {
        var spells = new List<(Instant From, Instant Until)>();
        foreach (var fact in Facts.Where(fact => fact.Event is PersonAbsent absent && absent.Person == person && absent.EffectiveFrom <= At))
        {
            var from = fact.Event.EffectiveFrom;
            var ends = Facts.Where(each => each.Event is PersonReturned back && back.Person == person
                    && (back.EffectiveFrom > from || (back.EffectiveFrom == from && each.Sequence > fact.Sequence)))
                .Select(each => each.Event.EffectiveFrom).Concat(Departures(person).Where(left => left > from)).Where(end => end <= At)
                .Append(((PersonAbsent)fact.Event).Until ?? Instant.MaxValue);
            spells.Add((from, ends.Min()));
        }

        return [.. spells.Where(spell => spell.From < spell.Until)];
    }

    private Interruption? InterruptionOf(PositionId seat)
    {
        var filling = Fills(seat, At);
        if (Find(seat, At) is null || (filling is { } person && !IsAbsent(person)))
        {
            return null;
        }

        var regular = TermsOf(seat).Where(term => !term.IsActing && term.From <= At && At < term.Until).Select(term => (PersonId?)term.Person).FirstOrDefault();
        if (regular is null)
        {
            var ended = TermsOf(seat).Where(term => !term.IsActing && term.From < term.Until && term.Until <= At).Select(term => (Instant?)term.Until).Max();
            return new(null, ended ?? ChangeInstants.Where(instant => instant <= At).Reverse().TakeWhile(instant => Find(seat, instant) is not null).Last(), null);
        }

        var absent = IsAbsent(regular.Value) ? regular.Value : filling!.Value;
        var spells = Spells(absent);
        var since = At;
        while (spells.Where(spell => spell.From < since && spell.Until >= since).Select(spell => (Instant?)spell.From).Min() is { } earlier)
        {
            since = earlier;
        }

        var until = spells.Where(spell => spell.From <= At && At < spell.Until).Max(spell => spell.Until);
        return new(absent, since, until == Instant.MaxValue ? null : until);
    }

    /// <summary>The seats for which a person stands in now.</summary>
    private IEnumerable<Substitute> Substitutes(PersonId person)
    {
        foreach (var through in Claimed(person))
        {
            foreach (var named in All<DeputyNamed>().Where(named => named.Deputy == through && named.EffectiveFrom <= At && !(named.Until <= At)
                && !All<DeputyEnded>().Any(ended => ended.Seat == named.Seat && ended.Deputy == named.Deputy && ended.EffectiveFrom > named.EffectiveFrom && ended.EffectiveFrom <= At)))
            {
                if (DeputyActs(named.Seat))
                {
                    yield return new(named.Seat, through, Capacity.Deputy, null, [(named.Carries, named.Activities), .. ActingTerms(through), .. Bounds(named)]);
                }
            }

            foreach (var seat in All<OrderOfSuccessionAdopted>().Select(order => order.Seat).Distinct().Where(seat => seat != through))
            {
                if (InterruptionOf(seat) is { } interruption && OrderFor(seat) is { } order && HasWaited(order, interruption) && IsWithinCap(order, interruption)
                    && order.Order.FirstOrDefault(place => Present(place).Count >= (place.Jointly ?? 1)) is { } first && first.Positions.Contains(through))
                {
                    yield return new(seat, through, Capacity.Succession, first, [(order.Carries, []), .. ActingTerms(through)]);
                }
            }
        }
    }

    /// <summary>On what terms a deputy was named by somebody who only acted in the seat.</summary>
    private (Carries? Carries, ValueList<ActivityId> Activities)[] Bounds(DeputyNamed named)
    {
        var (at, hands) = (named.Decided.At, named.Decided.With.Append(named.Decided.By).ToList());
        var others = new List<PositionId>();
        for (var next = (Find(named.Seat, at) as Position)?.ReportsTo; next is { } above && !others.Contains(above) && Find(above, at) is Position position; next = position.ReportsTo)
        {
            others.Add(above);
        }

        others.AddRange(TopManagementAt(at).Take(1));
        others.AddRange(GoverningBodyAt(at) is { } board && Find(board, at) is Body body ? [body.Chair] : []);
        return others.Any(other => other != named.Seat && Fills(other, at) is { } person && hands.Contains(person)) ? []
            : [.. TermsOf(named.Seat).Where(term => term.IsActing && term.From <= at && at < term.Until).TakeLast(1).Where(term => hands.Contains(term.Person)).Select(term => (term.Carries, (ValueList<ActivityId>)[]))];
    }

    /// <summary>Who fills a seat, and who does so regularly.</summary>
    private HashSet<PersonId> Filling(PositionId seat) =>
        [.. TermsOf(seat).Where(term => term.From <= At && At < term.Until).Select(term => term.Person), .. Fills(seat, At) is { } person ? [person] : Array.Empty<PersonId>()];

    /// <summary>Whether it is the case of somebody in whose place one acts.</summary>
    protected virtual bool IsForOwn(Substitute substitute, AuthorityQuestion question) =>
        Filling(substitute.Seat).Any(each => Own(question).Contains(each) && !IsExempt(question with { Person = each }));

    /// <summary>Whether others of the same place in an order are still to act as well.</summary>
    private bool IsAlone(Substitute substitute, AuthorityQuestion question) => substitute.Place is { Jointly: > 1 } place
        && Others(place, question).Count(question.With.Contains) < place.Jointly - 1;

    /// <summary>Whether too few of the same place could act as well.</summary>
    private bool IsUnaided(Substitute substitute, AuthorityQuestion question) => substitute.Place is { Jointly: > 1 } place && Others(place, question).Count() < place.Jointly - 1;

    private IEnumerable<PersonId> Others(Successor place, AuthorityQuestion question) =>
        Present(place).Where(person => person != question.Person && !Own(question).Contains(person) && !IsKeptApart(person, question));

    protected virtual bool DeputyActs(PositionId seat) => InterruptionOf(seat) is not null;

    private OrderOfSuccessionAdopted? OrderFor(PositionId seat) => Latest(
        All<OrderOfSuccessionAdopted>().Where(order => order.Seat == seat && !(order.Until <= At)
            && !All<OrderOfSuccessionAdopted>().Any(later => later.Seat == seat && later.Supersedes == order.Item && later.EffectiveFrom <= At)),
        order => order.EffectiveFrom, At);

    private bool HasWaited(OrderOfSuccessionAdopted order, Interruption interruption) => interruption.Absent is null || order.MinAbsence is not { } least
        || Later(interruption.Since, least) is var earliest && (earliest <= At || interruption.AnnouncedUntil >= earliest);

    protected virtual bool IsWithinCap(Instant since, OrderOfSuccessionAdopted order) => order.Cap is not { } cap || At < Later(since, cap)
        || All<SuccessionExtended>().Any(extended => extended.Item == order.Item && since <= extended.EffectiveFrom && extended.EffectiveFrom <= At && At < extended.Until);

    private bool IsWithinCap(OrderOfSuccessionAdopted order, Interruption interruption) => IsWithinCap(interruption.Since, order);

    private static Instant Later(Instant instant, Period period) => (instant.InUtc().LocalDateTime + period).InUtc().ToInstant();

    private List<PersonId> Present(Successor place) =>
        [.. place.Positions.Where(position => Find(position, At) is not null).Select(position => Fills(position, At)).OfType<PersonId>().Where(person => !IsAbsent(person)).Distinct()];

    /// <summary>On what terms somebody acts in a seat; nothing when nobody does.</summary>
    private (Carries? Carries, ValueList<ActivityId> Activities)[] ActingTerms(PositionId? seat) => seat is { } position
        ? [.. TermsOf(position).Where(term => term.IsActing && term.From <= At && At < term.Until).TakeLast(1).Select(term => (term.Carries, (ValueList<ActivityId>)[]))] : [];

    /// <summary>Through which positions above a delegate its mandate is used.</summary>
    private bool IsAbove(PositionId seat, PositionId below, UpwardExercise permitted)
    {
        var line = new List<PositionId>();
        for (var next = (Find(below, At) as Position)?.ReportsTo; next is { } above && above != below && !line.Contains(above) && Find(above, At) is Position position; next = position.ReportsTo)
        {
            line.Add(above);
        }

        return seat != below && Find(below, At) is Position
            && ((permitted.HasFlag(UpwardExercise.Supervisor) && (Find(below, At) as Position)!.ReportsTo == seat)
                || (permitted.HasFlag(UpwardExercise.Line) && line.Contains(seat))
                || (permitted.HasFlag(UpwardExercise.Head) && TopManagementAt(At).Take(1).Contains(seat))
                || (permitted.HasFlag(UpwardExercise.HigherLevels) && Rank(seat) > Rank(below)));
    }

    private int? Rank(PositionId position) => (Find(position, At) as Position)?.Level is { } level ? (Find(level, At) as Level)?.Rank : null;

    /// <summary>Whether an activity is carried by everything that bounds a way, money aside as far as it has a limit.</summary>
    protected virtual bool IsCarried(Way way, ActivityId activity) => way.Terms.All(term =>
        (term.Activities.Count == 0 || term.Activities.Any(wider => IsPartOf<Activity>(activity, wider)))
        && ((term.Carries ?? Scheme(activity).ActingCarries) is not { } carries
            || ((carries.Activities.Count == 0 || carries.Activities.Any(wider => IsPartOf<Activity>(activity, wider)))
                && !(carries.Money is MoneyCarried.None && IsAboutMoney(activity))
                && !Line<Activity>(activity).Any(each => each.Categories.Any(carries.Without.Contains)))));

    private bool IsAboutMoney(ActivityId activity) => Line<Activity>(activity).Any(each => each.IsMonetary || each.Categories.Contains("money"));

    /// <summary>Whether the money of a way is bounded by what the person reaches otherwise.</summary>
    private bool IsBoundByOwnLimit(Way way, ActivityId activity) => IsAboutMoney(activity) && way.Terms.Any(term => (term.Carries ?? Scheme(activity).ActingCarries)?.Money is MoneyCarried.OwnLimit);

    /// <summary>The way as far as the person's own limit allows it; null when that is not at all.</summary>
    protected virtual Way? WithinOwnLimit(Way way, AuthorityQuestion question, IReadOnlyList<Way> all)
    {
        if (!IsBoundByOwnLimit(way, question.Activity))
        {
            return way;
        }

        var own = all.Where(each => each.Terms.Count == 0 && each.Holder.Kind is not PartyKind.Body).Select(each => each.Limit)
            .Where(limit => limit is null || question.Amount is null || limit.Currency == question.Amount.Currency).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var widest = own.Contains(null) ? null : own.Aggregate((wider, each) => wider!.Currency == each!.Currency && each.Amount >= wider.Amount ? each : wider);
        return widest is null ? way
            : way.Limit is { } limit && limit.Currency != widest.Currency ? null
            : !IsLargeEnough((true, widest), question.Amount) ? null
            : way with { Limit = way.Limit is { } own2 && own2.Amount <= widest.Amount ? own2 : widest };
    }
}
