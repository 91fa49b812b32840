namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    /// <summary>The known order of that name, whenever it runs; null when there is none.</summary>
    internal OrderOfSuccessionAdopted? OrderOf(InstrumentItem item)
    {
        var known = Point.Known;
        return Book.Cover.Orders.Values.SelectMany(orders => orders.Items())
            .FirstOrDefault(order => known.Includes(order.Sequence) && order.Value.Item == item.Alone).Value;
    }

    /// <summary>The order of succession in force for a seat; null when there is none.</summary>
    internal OrderOfSuccessionAdopted? OrderFor(PositionId seat)
    {
        var instant = Instant;
        return OrderTerms(seat).Where(term => term.Holds(instant)).OrderBy(term => term.From).LastOrDefault().Value;
    }

    /// <summary>The orders adopted for a seat, as known, each over the period in which it is in force; without those superseded before they start.</summary>
    internal IEnumerable<Term<OrderOfSuccessionAdopted>> OrderTerms(PositionId seat)
    {
        var known = Point.Known;
        var orders = Book.Cover.Orders.GetValueOrDefault(seat, AppendList<Recorded<OrderOfSuccessionAdopted>>.Empty).Items()
            .Where(order => known.Includes(order.Sequence)).Select(order => order.Value).ToArray();
        return orders.Select(order => new Term<OrderOfSuccessionAdopted>(order, order.EffectiveFrom, orders
            .Where(later => later.Supersedes == order.Item).Select(later => later.EffectiveFrom).Append(order.Until ?? Instant.MaxValue).Min()))
            .Where(term => term.From < term.Until);
    }

    internal IEnumerable<SuccessionExtended> ExtensionsOf(InstrumentItem item)
    {
        var known = Point.Known;
        return Book.Cover.Extensions.GetValueOrDefault(item.Alone, AppendList<Recorded<SuccessionExtended>>.Empty).Items()
            .Where(extended => known.Includes(extended.Sequence)).Select(extended => extended.Value);
    }

    /// <summary>The instant a calendar period later, in the zone of the scope.</summary>
    internal Instant Later(Instant instant, Period period) => instant.After(period, Zone);

    /// <summary>The first place in an order for which enough persons are there; null when there is none.</summary>
    internal Successor? FirstAvailable(OrderOfSuccessionAdopted order)
    {
        var organization = this;
        return order.Order.FirstOrDefault(place => organization.Present(place).Count() >= place.Count);
    }

    /// <summary>The persons who fill the positions of a place and are there, each once.</summary>
    internal IEnumerable<PersonId> Present(Successor place)
    {
        var organization = this;
        return place.Positions.Where(position => organization.Exists(position)).Select(position => organization.Incumbent(position).Person).OfType<PersonId>()
            .Where(person => !organization.IsAbsent(person)).Distinct();
    }

    /// <summary>Why nobody acts under an order now, whoever they are; null when somebody may.</summary>
    internal Violation? Unready(OrderOfSuccessionAdopted order, Interruption? interruption)
    {
        var (seat, item) = (order.Seat.Value, order.Item.ToString());
        if (interruption is null)
        {
            return Rule.D25.Broken(
                $"nobody acts under `{item}`: `{Incumbent(order.Seat).Person}` {(Incumbent(order.Seat).IsActing ? "acts in" : "fills")} position `{seat}` and is present", "let the holder act, or record the absence", item, seat);
        }

        return WaitsUntil(order, interruption) is { } earliest
                ? Rule.D25.Broken(
                    $"nobody acts under `{item}` yet: {interruption}, and an absence counts from {earliest.InWords()} on unless it is announced for so long",
                    "wait, record until when the absence is announced, or appoint somebody to act", item, seat)
            : OverSince(order, interruption) is { } over
                ? Rule.D25.Broken(
                    $"nobody acts under `{item}` any more: its cap was over at {over.InWords()}, and {interruption}", "extend the succession, or fill the seat", item, seat)
            : null;
    }

    /// <summary>When the cap of an order was over and no extension holds; null when successors may act.</summary>
    internal Instant? OverSince(OrderOfSuccessionAdopted order, Interruption interruption)
    {
        var instant = Instant;
        return order.Cap is { } cap && Later(interruption.Since, cap) is var over && over <= instant
            && !ExtensionsOf(order.Item).Any(extended => extended.EffectiveFrom >= interruption.Since && extended.EffectiveFrom <= instant && instant < extended.Until)
            ? over : null;
    }

    /// <summary>Until when an absence is shorter than the minimum, neither announced for so long nor lasting so long; null when it is long enough.</summary>
    private Instant? WaitsUntil(OrderOfSuccessionAdopted order, Interruption interruption) =>
        order.MinAbsence is { } least && interruption.Absence is { } absence && Later(absence.Since, least) is var earliest && earliest > Instant && !(absence.Until >= earliest)
            ? earliest : null;

    /// <summary>The instants at which time alone lets successors act, or ends that they do.</summary>
    internal IEnumerable<Instant> CoverTurns()
    {
        var organization = this;
        return from seat in Book.Cover.Orders.Keys
               let order = organization.OrderFor(seat)
               let interruption = order is null ? null : organization.InterruptionOf(seat)
               where interruption is not null
               from turn in (Instant?[])[order.Cap is { } cap ? organization.Later(interruption.Since, cap) : null, order.MinAbsence is { } least && interruption.Absence is { } absence ? organization.Later(absence.Since, least) : null]
               where turn is not null
               select turn.Value;
    }

    /// <summary>The first instant after the day of another, in the zone of the scope.</summary>
    internal Instant DayAfter(Instant instant) => DayAfter(instant.InZone(Zone).Date);

    /// <summary>The first instant after a day, in the zone of the scope.</summary>
    internal Instant DayAfter(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();

    private IEnumerable<StandIn> Successors(OrderOfSuccessionAdopted order, Interruption? interruption)
    {
        var organization = this;
        var unready = Unready(order, interruption);
        var first = unready is null ? FirstAvailable(order) : null;
        return order.Order.SelectMany(place => place.Positions.Where(position => position != order.Seat && organization.Exists(position)).Select(position => new StandIn
        {
            Seat = order.Seat, Through = position, Absent = interruption?.Absence?.Person, Order = order.Item, Kind = StandInKind.Succession, Place = place, Principals = organization.FillingOf(order.Seat),
            Terms = organization.TermsOf(position, new(order.Carries, [])),
            Obstacle = unready ?? (place == first ? null : Rule.D25.Broken(
                first is null ? $"under `{order.Item}` too few are there for {place}" : $"under `{order.Item}` {first} acts for position `{order.Seat}`, not {place}",
                "let those act who come first, or fill the seat", order.Item.ToString(), position.Value)),
        }));
    }
}
