namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>A period over which a person holds a position.</summary>
    internal sealed record Term(PersonId Person, bool IsActing, Instant From, Instant Until)
    {
        /// <summary>What an acting appointment carries; null for what the scheme says.</summary>
        public Carries? Carries { get; init; }

        /// <summary>The activities for which the appointment authorises.</summary>
        public ValueList<ActivityId> AuthorisedFor { get; init; } = [];
    }

    public PersonId? Fills(PositionId position) => Fills(position, At);

    /// <summary>Whether a scope is established and not closed.</summary>
    protected virtual bool IsOpen(Instant at) => Started<ScopeEstablished>(at).Any() && !IsClosed(at);

    private bool IsClosed(Instant at) => Started<ScopeClosed>(at).Any();

    /// <summary>The head, then whoever is designated, in the order of their ids.</summary>
    protected virtual IReadOnlyList<PositionId> TopManagementAt(Instant at)
    {
        if (!IsOpen(at))
        {
            return [];
        }

        var head = Latest(Heads(), each => each.From, at).Head;
        var others = All<TopManagementDesignated>()
            .Where(designated => designated.EffectiveFrom <= at && !(designated.Until <= at) && !IsEnded(designated, at))
            .Select(designated => designated.Position).Where(position => position != head);
        return [head, .. Sorted(others)];
    }

    private IEnumerable<(PositionId Head, Instant From)> Heads()
    {
        foreach (var fact in Facts)
        {
            switch (fact.Event)
            {
                case ScopeEstablished established: yield return (established.Scope.Head, established.EffectiveFrom); break;
                case HeadChanged changed: yield return (changed.Head, changed.EffectiveFrom); break;
            }
        }
    }

    private bool IsEnded(TopManagementDesignated designated, Instant at) => Started<TopManagementDesignationEnded>(at)
        .Any(ended => ended.Position == designated.Position && ended.EffectiveFrom > designated.EffectiveFrom);

    private BodyId? GoverningBodyAt(Instant at) => Latest(All<GoverningBodyRegistered>(), each => each.EffectiveFrom, at)?.Body;

    /// <summary>The acting holder, while there is one, otherwise the regular one.</summary>
    protected virtual PersonId? Fills(PositionId position, Instant at) => TermsOf(position)
        .Where(term => term.From <= at && at < term.Until).OrderBy(term => term.IsActing).LastOrDefault()?.Person;

    private bool IsActing(PositionId position, Instant at) => TermsOf(position).Any(term => term.IsActing && term.From <= at && at < term.Until);

    private List<PositionId> SeatsOf(PersonId person, Instant at) => [.. Entries<Position>(at).Select(position => position.Id).Where(position => Fills(position, at) == person)];

    internal IReadOnlyList<Term> TermsOf(PositionId position)
    {
        if (!terms.TryGetValue(position, out var found))
        {
            terms[position] = found = [.. Terms(position)];
        }

        return found;
    }

    private readonly Dictionary<PositionId, IReadOnlyList<Term>> terms = [];

    /// <summary>The appointments to a position, each until its own end, its recorded end, or the departure of the person.</summary>
    protected virtual IEnumerable<Term> Terms(PositionId position) =>
        from appointed in All<PersonAppointed>()
        let appointment = appointed.Appointment
        where appointment.Position == position
        let ends = All<AppointmentEnded>()
            .Where(ended => ended.Position == position && ended.Person == appointment.Person && ended.As == appointment.Kind)
            .Select(ended => ended.EffectiveFrom).Concat(Departures(appointment.Person)).Where(end => end > appointed.EffectiveFrom)
            .Append(Extended(appointed))
            .Append(Find(appointment.Person, appointed.EffectiveFrom) is null ? appointed.EffectiveFrom : Instant.MaxValue)
        select new Term(appointment.Person, appointment.Kind is AppointmentKind.Acting, appointed.EffectiveFrom, ends.Min()) { Carries = appointment.Carries, AuthorisedFor = appointment.AuthorisedFor };

    /// <summary>The stated end, or the furthest to which it was extended while it ran.</summary>
    private Instant Extended(PersonAppointed appointed) => All<AppointmentExtended>()
        .Where(extended => appointed.Appointment.Kind is AppointmentKind.Acting && (extended.Position, extended.Person) == (appointed.Appointment.Position, appointed.Appointment.Person))
        .Aggregate(appointed.Appointment.Until ?? Instant.MaxValue, (until, extended) =>
            appointed.EffectiveFrom <= extended.EffectiveFrom && extended.EffectiveFrom < until ? Instant.Max(until, extended.Until) : until);

    private IEnumerable<Instant> Departures(PersonId person) =>
        All<PersonLeft>().Where(left => left.Person == person).Select(left => left.EffectiveFrom);
}
