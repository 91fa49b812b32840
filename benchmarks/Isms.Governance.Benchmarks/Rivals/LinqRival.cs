namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>One list for each kind of fact, and LINQ: every question scans. Mutable, so it keeps no earlier state valid.</summary>
internal sealed class LinqRival : Rival
{
    private readonly List<EntryFact>[] entries = [.. Enum.GetValues<EntryKind>().Select(_ => new List<EntryFact>())];
    private readonly List<SeatFact> seats = [];
    private readonly List<TopFact> top = [];
    private readonly List<EditionFact> editions = [];
    private readonly List<AllocationFact> allocations = [];
    private readonly List<Row> rows = [];
    private readonly List<EndFact> ends = [];

    internal override int CountOfRows => rows.Count;

    internal override int CountOfEnds => ends.Count;

    protected override IEnumerable<TopFact> Top => top;

    internal override Rival With(RecordedEvent recorded)
    {
        var (from, sequence) = (recorded.Event.EffectiveFrom, recorded.Sequence);
        switch (recorded.Event)
        {
            case EntryRegistered registered: entries[(int)registered.Entry.Reference.Kind].Add(new(registered.Entry.Reference, registered.Entry, from, sequence)); break;
            case PersonAppointed appointed: seats.Add(new(appointed.Appointment, from, sequence)); break;
            case ScopeEstablished established: top.Add(new(established.Scope.Head, true, from, sequence)); break;
            case TopManagementDesignated designated: top.Add(new(designated.Position, false, from, sequence)); break;
            case CatalogueAdopted adopted: editions.Add(new(adopted.Edition, from, sequence)); break;
            case AccountabilityAllocated allocated: allocations.Add(new(allocated.Of, allocated.To, from, sequence)); break;
            case ResponsibilityDelegated delegated: rows.Add(RowOf(delegated, sequence)); break;
            case DelegationRevoked revoked: ends.Add(new(Latest(revoked.Item)!, from, sequence)); break;
            case SchemeAdopted: break;
            default: throw Unexpected(recorded);
        }

        return this;
    }

    internal override void TakeBack(int delegations, int ended)
    {
        rows.RemoveRange(rows.Count - delegations, delegations);
        ends.RemoveRange(ends.Count - ended, ended);
    }

    protected override IEnumerable<EntryFact> FactsAbout(EntryReference reference) => entries[(int)reference.Kind].Where(fact => fact.Reference.Id == reference.Id);

    protected override IEnumerable<EntryReference> OfKind(EntryKind kind) =>
        entries[(int)kind].Select(fact => fact.Reference).Distinct();

    protected override IEnumerable<PositionId> PositionsIn(ClassId @class, Point point) =>
        entries[(int)EntryKind.Position].Where(fact => fact.Sequence <= point.Upto && fact.From <= point.At && fact.Entry is Position position && position.Classes.Contains(@class))
            .Select(fact => ((Position)fact.Entry!).Id);

    protected override IEnumerable<SeatFact> AppointmentsTo(PositionId position) => seats.Where(seat => seat.Appointment.Position == position);

    protected override IEnumerable<PositionId> CareerOf(PersonId person) =>
        seats.Where(seat => seat.Appointment.Person == person).Select(seat => seat.Appointment.Position);

    protected override IEnumerable<EditionFact> Editions => editions;

    protected override IEnumerable<AllocationFact> AllocationsOf(ObligationId obligation) => allocations.Where(fact => fact.Of == obligation);

    protected override IEnumerable<Row> RowsTo(EntryReference @delegate) => rows.Where(row => row.Terms.To.Entry == @delegate);

    protected override IEnumerable<Row> RowsFor(ActivityId activity) => rows.Where(row => row.Mandate.Activities.Contains(activity));

    protected override IEnumerable<Row> RowsOf(InstrumentItem item) => rows.Where(row => row.Terms.Item == item.Alone);

    protected override Row? Latest(InstrumentItem item) => rows.FindLast(row =>
        row.Terms.Item.Item == item.Item && row.Terms.Item.Instrument == item.Instrument && (item.Delegate is null || row.Terms.To == item.Delegate));

    protected override IEnumerable<EndFact> EndsOf(Row row) => ends.Where(end => ReferenceEquals(end.Row, row));
}
