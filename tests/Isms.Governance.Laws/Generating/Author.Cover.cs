namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>The orders of succession on record, the latest last.</summary>
    private readonly List<OrderOfSuccessionAdopted> orders = [];

    private (int Weight, Func<GovernanceCommand> Verb)[] CoverVerbs =>
    [
        (5, RecordAbsence), (AwayNow().Length == 0 ? 1 : 2, ComeBack), (3, NameDeputy), (named.Count == 0 ? Few : 1, EndDeputy),
        (5, AdoptOrderOfSuccession), (orders.Count == 0 ? Few : 2, ExtendSuccession), (ActingNow().Length == 0 ? Few : 2, ExtendAppointment),
    ];

    private readonly List<DeputyNamed> named = [];

    private void Remember(Decision decision)
    {
        foreach (var @event in (decision as Accepted)?.Events ?? [])
        {
            switch (@event)
            {
                case OrderOfSuccessionAdopted order: orders.Add(order); break;
                case DeputyNamed deputy: named.Add(deputy); break;
            }
        }
    }

    private PersonId[] AwayNow() => [.. Cast.People.Where(person => View.AbsenceOf(person) is not null)];

    private Incumbent[] ActingNow() => [.. Cast.Positions.Select(View.WhoFills).Where(seat => seat.IsActing)];

    private GovernanceCommand RecordAbsence() => new RecordAbsence
    {
        Person = dice.Chance(70) && Interesting() is { } position && View.WhoFills(position).Person is { } holder ? holder : AnyPerson(),
        Reason = dice.Chance(70) ? "leave" : dice.Chance(50) ? "illness" : null,
        EffectiveFrom = dice.Chance(25) ? Grid.At(now + dice.Between(-2, 3)) : null,
        Until = dice.Chance(60) ? Grid.At(now + dice.Between(5, 9)) : null,
        DecidedBy = AnyPerson(),
    };

    private GovernanceCommand ComeBack() => new RecordReturn { Person = AwayNow() is { Length: > 0 } away && dice.Chance(85) ? dice.Of(away) : AnyPerson(), DecidedBy = AnyPerson() };

    private GovernanceCommand NameDeputy()
    {
        var acting = dice.Chance(40) && ActingNow() is { Length: > 0 } some ? dice.Of(some).Position : (PositionId?)null;
        var seat = acting ?? (dice.Chance(70) && Delegates() is { Length: > 0 } delegates ? dice.Of(delegates) : AnyPosition());
        return new NameDeputy
        {
            Seat = seat,
            Deputy = dice.Chance(isHostile ? 20 : 4) ? seat : AnyPosition(),
            Activities = dice.Chance(20) ? [AnyActivity()] : [],
            Carries = Carried(),
            Until = dice.Chance(35) ? Grid.At(now + dice.Between(5, 9)) : null,
            DecidedBy = acting is not null || dice.Chance(50) ? HandOf(seat) : Above(seat),
        };
    }

    private GovernanceCommand EndDeputy()
    {
        var deputy = dice.Chance(90) ? dice.AnyOf(named) : null;
        var seat = deputy?.Seat ?? AnyPosition();
        return new EndDeputy { Seat = seat, Deputy = deputy?.Deputy ?? AnyPosition(), DecidedBy = dice.Chance(60) ? HandOf(seat) : Above(seat) };
    }

    private GovernanceCommand AdoptOrderOfSuccession()
    {
        var seat = dice.Chance(70) && Delegates() is { Length: > 0 } delegates ? dice.Of(delegates) : AnyPosition();
        var old = orders.LastOrDefault(order => order.Seat == seat) ?? (dice.Chance(5) ? dice.AnyOf(orders) : null);
        return new AdoptOrderOfSuccession
        {
            Item = dice.Chance(isHostile ? 20 : 4) && dice.AnyOf(orders) is { } used ? used.Item : InstrumentItem.Of("SO", orders.Count + 1),
            Seat = seat,
            Order = [.. dice.Some(Cast.Positions, 2).Where(position => position != seat || dice.Chance(20)).DefaultIfEmpty(seat).Chunk(dice.Weighted((7, 1), (3, 2))).Select(place =>
                place.Length == 1 ? place[0] : Successor.Together(dice.Between(1, place.Length), [.. place]))],
            MinAbsence = dice.Chance(30) ? Period.FromDays(45) : null,
            Cap = dice.Chance(60) ? Period.FromMonths(dice.Between(2, 4)) : null,
            Carries = Carried(),
            Until = dice.Chance(30) ? Grid.At(now + dice.Between(5, 9)) : null,
            Supersedes = old is not null && dice.Chance(85) ? old.Item : dice.Chance(3) ? InstrumentItem.Of("SO", 99) : null,
            DecidedBy = seat == View.Scope?.Head && View.GoverningBody is { } body ? HandOf(body) : HandOf(Head()),
        };
    }

    private GovernanceCommand ExtendSuccession()
    {
        var order = dice.Chance(92) ? dice.AnyOf([.. orders.Where(order => dice.Chance(15) || (order.Cap is not null && View.WhoFills(order.Seat) is { IsGap: true } or { AbsentSince: not null }))]) ?? dice.AnyOf(orders) : null;
        return new ExtendSuccession
        {
            Item = order?.Item ?? InstrumentItem.Of("SO", 99), Until = Grid.At(now + dice.Between(6, 12)),
            DecidedBy = order?.Seat == View.Scope?.Head && View.GoverningBody is { } body ? HandOf(body) : HandOf(Head()),
        };
    }

    private GovernanceCommand ExtendAppointment()
    {
        var acting = dice.Chance(90) ? dice.AnyOf(ActingNow()) : null;
        var position = acting?.Position ?? AnyPosition();
        return new ExtendAppointment { Position = position, Person = acting?.Person ?? AnyPerson(), Until = Grid.At(now + dice.Between(6, 14)), DecidedBy = Above(position) };
    }

    /// <summary>A seat that somebody is to stand in for; else one that is a delegate.</summary>
    private PositionId? Interesting() => dice.Chance(60) && (named.Count + orders.Count) > 0
        ? dice.Of([.. named.Select(deputy => deputy.Seat), .. orders.Select(order => order.Seat)])
        : Delegates() is { Length: > 0 } delegates ? dice.Of(delegates) : null;

    private PositionId[] Delegates() => [.. grants.Where(grant => grant.To.Kind is PartyKind.Position).Select(grant => PositionId.From(grant.To.Id)), Cast.Ceo];

    private Carries? Carried() => dice.Weighted<Func<Carries?>>(
        (10, () => null), (2, () => Carries.Everything), (2, () => Carries.WithOwnLimit), (1, () => Carries.AllButMoney), (1, () => Carries.AllButMoneyAndPersonnel), (1, () => Carries.Only(AnyActivity())))();
}
