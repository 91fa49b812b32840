namespace Isms.Governance.Organization;

/// <summary>The organisation's slice of the register: append-only facts, read through <see cref="OrganizationAt"/>.</summary>
internal sealed record OrganizationBook
{
    internal static readonly OrganizationBook Empty = new();

    private OrganizationBook()
    {
    }

    internal ImmutableDictionary<EntryReference, Timeline<Entry?>> Entries { get; private init; } = ImmutableDictionary<EntryReference, Timeline<Entry?>>.Empty;

    internal ImmutableDictionary<PositionId, Seat> Seats { get; private init; } = ImmutableDictionary<PositionId, Seat>.Empty;

    /// <summary>The positions to which a person was ever appointed.</summary>
    internal ImmutableDictionary<PersonId, AppendList<PositionId>> Careers { get; private init; } = ImmutableDictionary<PersonId, AppendList<PositionId>>.Empty;

    internal ImmutableDictionary<PersonId, AppendList<Departure>> Departures { get; private init; } = ImmutableDictionary<PersonId, AppendList<Departure>>.Empty;

    internal Timeline<Establishment> Scope { get; private init; } = Timeline<Establishment>.Empty;

    internal Ends<string> Closed { get; private init; } = Ends<string>.None;

    internal TopManagementLine TopManagement { get; private init; } = TopManagementLine.Empty;

    internal Timeline<BodyId?> GoverningBody { get; private init; } = Timeline<BodyId?>.Empty;

    internal ImmutableDictionary<EditionId, Timeline<Edition>> Catalogues { get; private init; } = ImmutableDictionary<EditionId, Timeline<Edition>>.Empty;

    /// <summary>When each edition was adopted, in the order of their ids.</summary>
    internal ImmutableSortedDictionary<EditionId, Timeline<bool>> Editions { get; private init; } =
        ImmutableSortedDictionary.Create<EditionId, Timeline<bool>>(Comparer<EditionId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value)));

    internal CoverBook Cover { get; init; } = CoverBook.Empty;

    /// <summary>What was ever entered, by kind.</summary>
    /// <remarks>Long, and branched by every decision that is judged on its own outcome: so not an <see cref="AppendList{T}"/>, whose second branch copies.</remarks>
    private ImmutableDictionary<EntryKind, ImmutableList<EntryReference>> ByKind { get; init; } = ImmutableDictionary<EntryKind, ImmutableList<EntryReference>>.Empty;

    /// <summary>The positions that were ever entered with a class, some of them more than once.</summary>
    private ImmutableDictionary<ClassId, ImmutableList<PositionId>> ByClass { get; init; } = ImmutableDictionary<ClassId, ImmutableList<PositionId>>.Empty;

    /// <summary>The activities that were ever entered as part of another, some of them more than once.</summary>
    private ImmutableDictionary<ActivityId, ImmutableList<ActivityId>> ByWhole { get; init; } = ImmutableDictionary<ActivityId, ImmutableList<ActivityId>>.Empty;

    /// <summary>Whether an activity was ever entered with a rule about who may receive it.</summary>
    internal bool KnowsEligibility { get; private init; }

    /// <summary>Whether an activity was ever entered of which something is reserved, by what it says or by an obligation that it discharges.</summary>
    internal bool KnowsReservation { get; private init; }

    /// <summary>Whether an activity was ever entered that is exercised together with somebody.</summary>
    internal bool KnowsJointly { get; private init; }

    /// <summary>Whether an activity was ever entered for which it matters in whose case one acts.</summary>
    internal bool KnowsOwnCase { get; private init; }

    /// <summary>Whether an activity was ever entered with a limit of its original holder over several acts.</summary>
    internal bool KnowsAggregates { get; private init; }

    /// <summary>The last instant from which an entry counts: nothing about entries changes after it.</summary>
    internal Instant LastEntryFrom { get; private init; } = Instant.MinValue;

    internal OrganizationBook WithEntry(EntryReference reference, Entry? entry, Instant from, Stamp stamp) => this with
    {
        LastEntryFrom = Instant.Max(LastEntryFrom, from),
        ByClass = entry is Position position
            ? position.Classes.Aggregate(ByClass, (index, each) => index.SetItem(each, OfClass(index, each).Add(position.Id)))
            : ByClass,
        ByWhole = entry is Activity { PartOf: { } whole } part ? ByWhole.SetItem(whole, PartsOf(whole).Add(part.Id)) : ByWhole,
        KnowsReservation = KnowsReservation || (entry is Activity activity && IsReserving(activity)),
        KnowsEligibility = KnowsEligibility || entry is Activity { Eligibility: not null },
        KnowsJointly = KnowsJointly || entry is Activity { Jointly: not null },
        KnowsOwnCase = KnowsOwnCase || entry is Activity { OwnCase: not null },
        KnowsAggregates = KnowsAggregates || (entry is Activity { RootLimits: var limits } && limits.Any(limit => limit.IsAggregate)),
        ByKind = Entries.ContainsKey(reference) ? ByKind : ByKind.SetItem(reference.Kind, OfKind(reference.Kind).Add(reference)),
        Entries = Entries.SetItem(reference, Entries.GetValueOrDefault(reference, Timeline<Entry?>.Empty).With(from, entry, stamp)),
    };

    internal ImmutableList<EntryReference> OfKind(EntryKind kind) => ByKind.GetValueOrDefault(kind, []);

    internal IEnumerable<PositionId> OfClass(ClassId @class) => OfClass(ByClass, @class).Distinct();

    internal ImmutableList<ActivityId> PartsOf(ActivityId whole) => ByWhole.GetValueOrDefault(whole, []);

    internal OrganizationBook WithAppointment(Appointment appointment, Instant from, Stamp stamp)
    {
        var career = Careers.GetValueOrDefault(appointment.Person, AppendList<PositionId>.Empty);
        return this with
        {
            Seats = Seats.SetItem(appointment.Position, Seats.GetValueOrDefault(appointment.Position, Seat.Empty).With(appointment, from, stamp)),
            Careers = career.Span.Contains(appointment.Position) ? Careers : Careers.SetItem(appointment.Person, career.Add(appointment.Position)),
        };
    }

    internal OrganizationBook WithAppointmentEnd(PositionId position, PersonId person, AppointmentKind kind, Instant at, Stamp stamp) => this with
    {
        Seats = Seats.SetItem(position, Seats.GetValueOrDefault(position, Seat.Empty).WithEnd(person, kind, at, stamp)),
    };

    internal OrganizationBook WithExtension(AppointmentExtended extended, Stamp stamp) => this with
    {
        Seats = Seats.SetItem(extended.Position, Seats.GetValueOrDefault(extended.Position, Seat.Empty)
            .WithExtension(extended.Person, extended.EffectiveFrom, extended.Until, stamp)),
    };

    internal OrganizationBook WithDeparture(PersonId person, Instant at, Stamp stamp) => WithEntry(person, null, at, stamp) with
    {
        Departures = Departures.SetItem(person, Departures.GetValueOrDefault(person, AppendList<Departure>.Empty).Add(new(at, stamp.Sequence))),
    };

    internal OrganizationBook WithScope(Establishment scope, Instant from, Stamp stamp) => this with
    {
        Scope = Scope.With(from, scope, stamp),
        TopManagement = TopManagement.WithHead(scope.Head, from, stamp),
    };

    internal OrganizationBook WithClosure(Instant at, string reason, Stamp stamp) => this with { Closed = Closed.With(at, reason, stamp) };

    internal OrganizationBook With(TopManagementLine line) => this with { TopManagement = line };

    internal OrganizationBook WithGoverningBody(BodyId? body, Instant from, Stamp stamp) => this with { GoverningBody = GoverningBody.With(from, body, stamp) };

    internal OrganizationBook WithCatalogue(CatalogueRegistered catalogue, Stamp stamp) => this with
    {
        Catalogues = Catalogues.SetItem(catalogue.Edition, Catalogues.GetValueOrDefault(catalogue.Edition, Timeline<Edition>.Empty)
            .With(catalogue.EffectiveFrom, Edition.Stored(catalogue.Edition, catalogue.Title, catalogue.Requirements), stamp)),
        KnowsReservation = KnowsReservation || catalogue.Requirements.Any(Edition.Reserves),
    };

    internal OrganizationBook WithEdition(EditionId edition, Instant from, Stamp stamp) => this with
    {
        Editions = Editions.SetItem(edition, (Editions.TryGetValue(edition, out var adopted) ? adopted : Timeline<bool>.Empty).With(from, true, stamp)),
    };

    private static bool IsReserving(Activity activity) =>
        activity.Delegability is Delegability.TopManagement or Delegability.HolderOnly || activity.Discharges.Any(Edition.Reserves);

    private static ImmutableList<PositionId> OfClass(ImmutableDictionary<ClassId, ImmutableList<PositionId>> index, ClassId @class) =>
        index.GetValueOrDefault(@class, []);

    internal readonly record struct Departure(Instant At, long Sequence);
}
