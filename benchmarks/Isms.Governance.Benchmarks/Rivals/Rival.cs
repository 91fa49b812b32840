namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>
/// The register as one would write it without the library: the rules once, here, over facts that a subclass keeps and finds
/// in its own way. Two kinds of time are kept; corrections, departures and acceptance are not, and the data has none.
/// </summary>
internal abstract partial class Rival
{
    /// <summary>The rival with one more fact: a new value, or itself where it is mutable.</summary>
    internal abstract Rival With(RecordedEvent recorded);

    /// <summary>Takes the last delegations and ends back; for a rival that is mutable.</summary>
    internal virtual void TakeBack(int delegations, int ended) => throw new NotSupportedException("an immutable value has nothing to take back");

    internal abstract int CountOfRows { get; }

    internal abstract int CountOfEnds { get; }

    protected abstract IEnumerable<EntryFact> FactsAbout(EntryReference reference);

    protected abstract IEnumerable<EntryReference> OfKind(EntryKind kind);

    protected abstract IEnumerable<PositionId> PositionsIn(ClassId @class, Point point);

    protected abstract IEnumerable<SeatFact> AppointmentsTo(PositionId position);

    protected abstract IEnumerable<PositionId> CareerOf(PersonId person);

    protected abstract IEnumerable<TopFact> Top { get; }

    protected abstract IEnumerable<EditionFact> Editions { get; }

    protected abstract IEnumerable<AllocationFact> AllocationsOf(ObligationId obligation);

    protected abstract IEnumerable<Row> RowsTo(EntryReference @delegate);

    protected abstract IEnumerable<Row> RowsFor(ActivityId activity);

    protected abstract IEnumerable<Row> RowsOf(InstrumentItem item);

    protected abstract IEnumerable<EndFact> EndsOf(Row row);

    protected virtual Row? Latest(InstrumentItem item) => RowsOf(item).LastOrDefault(row => item.Delegate is null || row.Terms.To == item.Delegate);

    protected static InvalidOperationException Unexpected(RecordedEvent recorded) => new($"the data has no {recorded.Event.GetType().Name}");

    protected Row RowOf(ResponsibilityDelegated terms, long sequence) => new(terms, terms.Under is { } under ? Latest(under) : null, sequence);

    private Entry? Find(EntryReference reference, Point point)
    {
        EntryFact? found = null;
        foreach (var fact in FactsAbout(reference))
        {
            if (fact.Sequence <= point.Upto && fact.From <= point.At && (found is null || fact.From >= found.From))
            {
                found = fact;
            }
        }

        return found?.Entry;
    }

    private List<T> Line<T>(EntryReference reference, Point point)
        where T : Entry
    {
        var line = new List<T>();
        for (EntryReference? next = reference; next is { } current && Find(current, point) is T entry; next = entry.Above)
        {
            line.Add(entry);
        }

        return line;
    }

    private bool Covers(ActivityId wider, ActivityId narrower, Point point) =>
        wider == narrower || Line<Activity>(narrower, point).Any(activity => activity.Id == wider);

    private bool Covers(UnitId wider, UnitId narrower, Point point) =>
        wider == narrower || Line<Unit>(narrower, point).Any(unit => unit.Id == wider);

    private bool Covers(Row row, ActivityId activity, Point point) =>
        row.Chain().All(each => each.Mandate.Activities.Any(wider => Covers(wider, activity, point)))
        && row.Chain().Last() is var root && (root.Mandate.Activities.Contains(activity)
            || OriginalHolders(activity, point with { At = root.Terms.Decided.At }).Contains(root.Terms.From));

    private (PersonId? Person, bool IsActing) Incumbent(PositionId position, Point point)
    {
        Appointment? substantive = null, acting = null;
        foreach (var fact in AppointmentsTo(position))
        {
            if (fact.Sequence <= point.Upto && fact.From <= point.At && point.At < (fact.Appointment.Until ?? Instant.MaxValue))
            {
                _ = fact.Appointment.Kind is AppointmentKind.Acting ? acting = fact.Appointment : substantive = fact.Appointment;
            }
        }

        return acting is not null ? (acting.Person, true) : (substantive?.Person, false);
    }

    private List<(PositionId Position, bool IsActing)> SeatsOf(PersonId person, Point point)
    {
        var seats = new List<(PositionId, bool)>();
        foreach (var position in CareerOf(person).Distinct())
        {
            if (Find(position, point) is not null && Incumbent(position, point) is var (filler, acting) && filler == person)
            {
                seats.Add((position, acting));
            }
        }

        return seats;
    }

    private PositionId? Head(Point point) =>
        Top.LastOrDefault(fact => fact.IsHead && fact.Sequence <= point.Upto && fact.From <= point.At)?.Position;

    private bool IsTop(PositionId position, Point point) =>
        Head(point) == position || Top.Any(fact => !fact.IsHead && fact.Position == position && fact.Sequence <= point.Upto && fact.From <= point.At);

    /// <summary>What the nearest activity says; otherwise who answers for one of its obligations, and the head.</summary>
    private List<Party> OriginalHolders(ActivityId activity, Point point)
    {
        var line = Line<Activity>(activity, point);
        var stated = line.Select(each => each.HeldBy).FirstOrDefault(holders => holders.Count > 0) ?? [];
        var valid = stated.Where(holder => holder.Position is { } position && IsTop(position, point)).ToList();
        return valid.Count > 0 ? valid
            : ObligationsOf(line).SelectMany(each => AnswersFor(each, point)).Append(Head(point)!.Value).Distinct().Select(position => (Party)position).ToList();
    }

    private static ValueList<ObligationId> ObligationsOf(List<Activity> line) =>
        line.Select(each => each.Discharges).FirstOrDefault(discharges => discharges.Count > 0) ?? [];

    private List<PositionId> AnswersFor(ObligationId obligation, Point point)
    {
        var to = AllocationsOf(obligation).LastOrDefault(fact => fact.Sequence <= point.Upto && fact.From <= point.At)?.To ?? [];
        var holders = to.Where(position => IsTop(position, point)).ToList();
        return holders.Count > 0 ? holders : [Head(point)!.Value];
    }

    /// <summary>The positions that answer for an activity.</summary>
    private List<PositionId> Accountable(ActivityId activity, Point point)
    {
        var obligations = ObligationsOf(Line<Activity>(activity, point));
        return obligations.Count == 0 ? [Head(point)!.Value] : obligations.SelectMany(each => AnswersFor(each, point)).Distinct().ToList();
    }

    private ContextId? ContextOf(ContextId? asked, Point point) =>
        asked ?? OfKind(EntryKind.Context).Select(each => (Context?)Find(each, point)).FirstOrDefault(context => context?.IsDefault == true)?.Id;

    private Reach ReachOf(Row? row, ActivityId activity, ContextId? context, Point point)
    {
        var reach = Reach.Of(RootLimits(activity, point), context);
        for (; row is not null; row = row.Parent)
        {
            reach = reach.Meet(Reach.Of(row.Mandate.Limits, context));
        }

        return reach;
    }

    private ValueList<Limit> RootLimits(ActivityId activity, Point point) =>
        Line<Activity>(activity, point).Select(each => each.RootLimits).FirstOrDefault(limits => limits.Count > 0) ?? [];

    private ActKinds MayReceive(Party party, ActivityId activity, Point point)
    {
        var line = Line<Activity>(activity, point);
        var stated = line.FirstOrDefault(each => each.Delegability is not null)?.Delegability;
        if (stated is Delegability.HolderOnly)
        {
            return ActKinds.Prepare;
        }

        return party.Position is { } position && IsTop(position, point) ? ActKinds.All
            : line.Aggregate(stated is Delegability.TopManagement ? ActKinds.Prepare | ActKinds.Perform : ActKinds.All, (kinds, each) => kinds & MayLeave(each, point));
    }

    private ActKinds MayLeave(Activity activity, Point point)
    {
        var kinds = ActKinds.All;
        foreach (var obligation in activity.Discharges)
        {
            var isAdopted = Editions.Any(fact => fact.Edition == Edition.Iso27001Of2022.Id && fact.Sequence <= point.Upto && fact.From <= point.At);
            kinds &= (isAdopted ? Edition.Iso27001Of2022[obligation]?.Actor : null) switch
            {
                ActorRule.Personal => ActKinds.Prepare,
                ActorRule.Decides => ActKinds.Prepare | ActKinds.Perform,
                _ => ActKinds.All,
            };
        }

        return kinds;
    }

    private Standing OwnStanding(Row row, Point point) => Ended(row, point) is { } ended ? ended
        : row.Terms.EffectiveFrom > point.At ? Standing.NotStarted
        : row.Until <= point.At ? Standing.Expired
        : Standing.Active;

    private Standing? Ended(Row row, Point point) =>
        EndsOf(row).Any(end => end.Sequence <= point.Upto && end.At <= point.At) ? Standing.Revoked
        : row.Terms.EffectiveFrom <= point.At && (Find(row.Terms.To.Entry, point) is null || row.Mandate.Activities.All(activity => Find(activity, point) is null))
            ? Standing.Lapsed : null;
}
