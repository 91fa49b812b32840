namespace Isms.Governance.Laws.Reference;

/// <summary>
/// The same answers in the plainest way: take the journal up to what is known, leave out what was withdrawn by then, and scan
/// the list for every question. It shares nothing with the library but the records. Mutants override a single step.
/// </summary>
internal partial class ReferenceModel : IAnswers
{
    internal ReferenceModel(IReadOnlyList<RecordedEvent> journal, Instant at, long known)
    {
        (Journal, At, Known) = (journal, at, known);
        Facts = Remember();
    }

    /// <summary>The reference model's answers.</summary>
    public static Subject Subject { get; } = (journal, at, known) => new ReferenceModel(journal, at, known);

    /// <summary>The whole journal. Nothing but <see cref="Remember"/> reads it.</summary>
    protected IReadOnlyList<RecordedEvent> Journal { get; }

    protected Instant At { get; private set; }

    protected long Known { get; }

    /// <summary>What is known and was not withdrawn.</summary>
    protected IReadOnlyList<RecordedEvent> Facts { get; }

    public ValueList<PositionId> TopManagement => TopManagementAt(At).ToValueList();

    protected virtual IReadOnlyList<RecordedEvent> Remember()
    {
        var known = Journal.Where(record => record.Sequence <= Known).ToList();
        var withdrawn = known.Select(record => record.Event).OfType<RecordWithdrawn>().Select(each => each.Sequence).ToHashSet();
        return [.. known.Where(record => !withdrawn.Contains(record.Sequence))];
    }

    /// <summary>Every instant at which anything starts or ends, as far as known.</summary>
    protected IReadOnlyList<Instant> ChangeInstants => changes ??=
    [
        .. Facts.SelectMany(fact => new[]
        {
            fact.Event.EffectiveFrom,
            fact.Event switch
            {
                PersonAppointed appointed => appointed.Appointment.Until,
                AppointmentExtended extended => extended.Until,
                PersonAbsent absent => absent.Until,
                DeputyNamed named => named.Until,
                OrderOfSuccessionAdopted order => order.Until,
                SuccessionExtended extended => extended.Until,
                TopManagementDesignated designated => designated.Until,
                ResponsibilityDelegated delegated => delegated.Mandate.Until,
                _ => null,
            },
        }).OfType<Instant>().Distinct().Order(),
    ];

    private IReadOnlyList<Instant>? changes;

    /// <summary>Of what was recorded, the last that has started: by its start, then by its place in the journal.</summary>
    protected static T? Latest<T>(IEnumerable<T> recorded, Func<T, Instant> from, Instant at) =>
        recorded.Where(each => from(each) <= at).OrderBy(from).LastOrDefault();

    /// <summary>The known events of one kind, in the order in which they were recorded.</summary>
    protected IReadOnlyList<T> All<T>()
        where T : GovernanceEvent
    {
        if (!byKind.TryGetValue(typeof(T), out var events))
        {
            byKind[typeof(T)] = events = Facts.Select(fact => fact.Event).OfType<T>().ToList();
        }

        return (IReadOnlyList<T>)events;
    }

    private readonly Dictionary<Type, object> byKind = [];

    /// <summary>Those of them that have taken effect.</summary>
    protected IEnumerable<T> Started<T>(Instant at)
        where T : GovernanceEvent => All<T>().Where(each => each.EffectiveFrom <= at);

    /// <summary>The entry of that name; null while there is none.</summary>
    protected Entry? Find(EntryReference reference, Instant at) => Latest((entries ??= Entries().ToLookup(each => each.Of))[reference], each => each.From, at).Entry;

    private ILookup<EntryReference, (EntryReference Of, Entry? Entry, Instant From)>? entries;

    private IEnumerable<(EntryReference Of, Entry? Entry, Instant From)> Entries()
    {
        foreach (var fact in Facts)
        {
            switch (fact.Event)
            {
                case EntryRegistered registered: yield return (registered.Entry.Reference, registered.Entry, registered.EffectiveFrom); break;
                case EntryChanged changed: yield return (changed.Entry.Reference, changed.Entry, changed.EffectiveFrom); break;
                case EntryRetired retired: yield return (retired.Entry, null, retired.EffectiveFrom); break;
                case PersonLeft left: yield return (left.Person, null, left.EffectiveFrom); break;
            }
        }
    }

    /// <summary>The entries of a kind, in the order of their ids.</summary>
    protected IEnumerable<T> Entries<T>(Instant at)
        where T : Entry => All<EntryRegistered>().Select(registered => registered.Entry.Reference).Distinct()
            .Select(reference => Find(reference, at)).OfType<T>().OrderBy(entry => entry.Reference.Id, StringComparer.Ordinal);

    /// <summary>The entry and everything above it, nearest first.</summary>
    protected List<T> Line<T>(EntryReference reference)
        where T : Entry
    {
        var line = new List<T>();
        for (EntryReference? next = reference; next is { } current && Find(current, At) is T entry && !line.Contains(entry);)
        {
            line.Add(entry);
            next = entry switch { Activity { PartOf: { } above } => above, Unit { PartOf: { } above } => above, _ => null };
        }

        return line;
    }

    protected bool IsPartOf<T>(EntryReference narrower, EntryReference wider)
        where T : Entry => narrower == wider || Line<T>(narrower).Any(each => each.Reference == wider);
}
