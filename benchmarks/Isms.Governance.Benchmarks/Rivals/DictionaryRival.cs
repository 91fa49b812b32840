namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>The platform's immutable dictionaries and lists, with an index for every question: every earlier value stays valid.</summary>
internal sealed class DictionaryRival : Rival
{
    private readonly Tables tables;

    internal DictionaryRival()
        : this(new())
    {
    }

    private DictionaryRival(Tables tables) => this.tables = tables;

    internal override int CountOfRows => tables.Rows;

    internal override int CountOfEnds => tables.Ends.Count;

    protected override IEnumerable<TopFact> Top => tables.Top;

    internal override Rival With(RecordedEvent recorded)
    {
        var (from, sequence) = (recorded.Event.EffectiveFrom, recorded.Sequence);
        return new DictionaryRival(recorded.Event switch
        {
            EntryRegistered registered => With(new EntryFact(registered.Entry.Reference, registered.Entry, from, sequence)),
            PersonAppointed appointed => With(new SeatFact(appointed.Appointment, from, sequence)),
            ScopeEstablished established => tables with { Top = tables.Top.Add(new(established.Scope.Head, true, from, sequence)) },
            TopManagementDesignated designated => tables with { Top = tables.Top.Add(new(designated.Position, false, from, sequence)) },
            CatalogueAdopted adopted => tables with { Editions = tables.Editions.Add(new(adopted.Edition, from, sequence)) },
            AccountabilityAllocated allocated => tables with { Allocations = Added(tables.Allocations, allocated.Of, new(allocated.Of, allocated.To, from, sequence)) },
            ResponsibilityDelegated delegated => With(RowOf(delegated, sequence)),
            DelegationRevoked revoked when Latest(revoked.Item)! is var row => tables with { Ends = Added(tables.Ends, row.Sequence, new(row, from, sequence)) },
            SchemeAdopted => tables,
            _ => throw Unexpected(recorded),
        });
    }

    protected override IEnumerable<EntryFact> FactsAbout(EntryReference reference) => Of(tables.Entries, reference);

    protected override IEnumerable<EntryReference> OfKind(EntryKind kind) => Of(tables.ByKind, kind);

    protected override IEnumerable<PositionId> PositionsIn(ClassId @class, Point point) =>
        Of(tables.ByClass, @class).Where(fact => fact.Sequence <= point.Upto && fact.From <= point.At).Select(fact => ((Position)fact.Entry!).Id);

    protected override IEnumerable<SeatFact> AppointmentsTo(PositionId position) => Of(tables.Seats, position);

    protected override IEnumerable<PositionId> CareerOf(PersonId person) => Of(tables.Careers, person);

    protected override IEnumerable<EditionFact> Editions => tables.Editions;

    protected override IEnumerable<AllocationFact> AllocationsOf(ObligationId obligation) => Of(tables.Allocations, obligation);

    protected override IEnumerable<Row> RowsTo(EntryReference @delegate) => Of(tables.ByDelegate, @delegate);

    protected override IEnumerable<Row> RowsFor(ActivityId activity) => Of(tables.ByActivity, activity);

    protected override IEnumerable<Row> RowsOf(InstrumentItem item) => Of(tables.ByItem, item.Alone);

    protected override IEnumerable<EndFact> EndsOf(Row row) => Of(tables.Ends, row.Sequence);

    private Tables With(Row row) => tables with
    {
        Rows = tables.Rows + 1,
        ByItem = Added(tables.ByItem, row.Terms.Item.Alone, row),
        ByDelegate = Added(tables.ByDelegate, row.Terms.To.Entry, row),
        ByActivity = row.Mandate.Activities.Aggregate(tables.ByActivity, (index, activity) => Added(index, activity, row)),
    };

    private Tables With(EntryFact fact) => tables with
    {
        Entries = Added(tables.Entries, fact.Reference, fact),
        ByKind = tables.Entries.ContainsKey(fact.Reference) ? tables.ByKind : Added(tables.ByKind, fact.Reference.Kind, fact.Reference),
        ByClass = fact.Entry is Position position ? position.Classes.Aggregate(tables.ByClass, (index, each) => Added(index, each, fact)) : tables.ByClass,
    };

    private Tables With(SeatFact fact) => tables with
    {
        Seats = Added(tables.Seats, fact.Appointment.Position, fact),
        Careers = Added(tables.Careers, fact.Appointment.Person, fact.Appointment.Position),
    };

    private static ImmutableList<TValue> Of<TKey, TValue>(ImmutableDictionary<TKey, ImmutableList<TValue>> index, TKey key)
        where TKey : notnull => index.GetValueOrDefault(key, ImmutableList<TValue>.Empty);

    private static ImmutableDictionary<TKey, ImmutableList<TValue>> Added<TKey, TValue>(ImmutableDictionary<TKey, ImmutableList<TValue>> index, TKey key, TValue value)
        where TKey : notnull => index.SetItem(key, Of(index, key).Add(value));

    private sealed record Tables
    {
        internal ImmutableDictionary<EntryReference, ImmutableList<EntryFact>> Entries { get; init; } = ImmutableDictionary<EntryReference, ImmutableList<EntryFact>>.Empty;

        internal ImmutableDictionary<EntryKind, ImmutableList<EntryReference>> ByKind { get; init; } = ImmutableDictionary<EntryKind, ImmutableList<EntryReference>>.Empty;

        internal ImmutableDictionary<ClassId, ImmutableList<EntryFact>> ByClass { get; init; } = ImmutableDictionary<ClassId, ImmutableList<EntryFact>>.Empty;

        internal ImmutableDictionary<PositionId, ImmutableList<SeatFact>> Seats { get; init; } = ImmutableDictionary<PositionId, ImmutableList<SeatFact>>.Empty;

        internal ImmutableDictionary<PersonId, ImmutableList<PositionId>> Careers { get; init; } = ImmutableDictionary<PersonId, ImmutableList<PositionId>>.Empty;

        internal ImmutableDictionary<ObligationId, ImmutableList<AllocationFact>> Allocations { get; init; } = ImmutableDictionary<ObligationId, ImmutableList<AllocationFact>>.Empty;

        internal ImmutableList<EditionFact> Editions { get; init; } = [];

        internal ImmutableList<TopFact> Top { get; init; } = [];

        internal ImmutableDictionary<InstrumentItem, ImmutableList<Row>> ByItem { get; init; } = ImmutableDictionary<InstrumentItem, ImmutableList<Row>>.Empty;

        internal ImmutableDictionary<EntryReference, ImmutableList<Row>> ByDelegate { get; init; } = ImmutableDictionary<EntryReference, ImmutableList<Row>>.Empty;

        internal ImmutableDictionary<ActivityId, ImmutableList<Row>> ByActivity { get; init; } = ImmutableDictionary<ActivityId, ImmutableList<Row>>.Empty;

        internal ImmutableDictionary<long, ImmutableList<EndFact>> Ends { get; init; } = ImmutableDictionary<long, ImmutableList<EndFact>>.Empty;

        internal int Rows { get; init; }
    }
}
