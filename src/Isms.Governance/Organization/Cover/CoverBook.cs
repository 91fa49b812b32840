namespace Isms.Governance.Organization;

/// <summary>Absences, deputies and orders of succession: append-only facts, read through <see cref="OrganizationAt"/>.</summary>
internal sealed record CoverBook
{
    internal static readonly CoverBook Empty = new();

    private CoverBook()
    {
    }

    internal ImmutableDictionary<PersonId, AppendList<Recorded<PersonAbsent>>> Absences { get; private init; } = ImmutableDictionary<PersonId, AppendList<Recorded<PersonAbsent>>>.Empty;

    internal ImmutableDictionary<PersonId, AppendList<Recorded<Instant>>> Returns { get; private init; } = ImmutableDictionary<PersonId, AppendList<Recorded<Instant>>>.Empty;

    /// <summary>By the seat for which a deputy acts.</summary>
    internal ImmutableDictionary<PositionId, AppendList<Recorded<DeputyNamed>>> Deputies { get; private init; } = ImmutableDictionary<PositionId, AppendList<Recorded<DeputyNamed>>>.Empty;

    internal ImmutableDictionary<PositionId, AppendList<Recorded<DeputyEnded>>> DeputyEnds { get; private init; } = ImmutableDictionary<PositionId, AppendList<Recorded<DeputyEnded>>>.Empty;

    /// <summary>By the seat for which its successors act.</summary>
    internal ImmutableDictionary<PositionId, AppendList<Recorded<OrderOfSuccessionAdopted>>> Orders { get; private init; } = ImmutableDictionary<PositionId, AppendList<Recorded<OrderOfSuccessionAdopted>>>.Empty;

    internal ImmutableDictionary<InstrumentItem, AppendList<Recorded<SuccessionExtended>>> Extensions { get; private init; } = ImmutableDictionary<InstrumentItem, AppendList<Recorded<SuccessionExtended>>>.Empty;

    /// <summary>The seats for which a position was ever to stand in.</summary>
    private ImmutableDictionary<PositionId, ImmutableList<PositionId>> ByStandIn { get; init; } = ImmutableDictionary<PositionId, ImmutableList<PositionId>>.Empty;

    /// <summary>Whether anybody was ever to stand in for a seat.</summary>
    internal bool HasStandIns => !ByStandIn.IsEmpty;

    internal IEnumerable<PositionId> SeatsCoveredBy(PositionId position) => ByStandIn.GetValueOrDefault(position, []);

    internal CoverBook WithAbsence(PersonAbsent absent, Stamp stamp) => this with { Absences = Added(Absences, absent.Person, absent, stamp) };

    internal CoverBook WithReturn(PersonId person, Instant at, Stamp stamp) => this with { Returns = Added(Returns, person, at, stamp) };

    internal CoverBook WithDeputy(DeputyNamed named, Stamp stamp) => Covered(named.Seat, [named.Deputy]) with { Deputies = Added(Deputies, named.Seat, named, stamp) };

    internal CoverBook WithDeputyEnd(DeputyEnded ended, Stamp stamp) => this with { DeputyEnds = Added(DeputyEnds, ended.Seat, ended, stamp) };

    internal CoverBook WithOrder(OrderOfSuccessionAdopted adopted, Stamp stamp) =>
        Covered(adopted.Seat, adopted.Order.SelectMany(step => step.Positions)) with { Orders = Added(Orders, adopted.Seat, adopted, stamp) };

    internal CoverBook WithExtension(SuccessionExtended extended, Stamp stamp) => this with { Extensions = Added(Extensions, extended.Item, extended, stamp) };

    private CoverBook Covered(PositionId seat, IEnumerable<PositionId> by) => this with
    {
        ByStandIn = by.Aggregate(ByStandIn, (index, position) => index.GetValueOrDefault(position, []) is var seats && seats.Contains(seat)
            ? index : index.SetItem(position, seats.Add(seat))),
    };

    private static ImmutableDictionary<TKey, AppendList<Recorded<T>>> Added<TKey, T>(ImmutableDictionary<TKey, AppendList<Recorded<T>>> index, TKey key, T value, Stamp stamp)
        where TKey : notnull =>
        index.SetItem(key, index.GetValueOrDefault(key, AppendList<Recorded<T>>.Empty).Add(new(value, stamp.Sequence)));
}

/// <summary>A value with its place in the journal.</summary>
internal readonly record struct Recorded<T>(T Value, long Sequence);
