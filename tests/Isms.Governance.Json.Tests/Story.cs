using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Json.Tests;

/// <summary>A journal with every kind of event and every kind of entry, in which every property is used at least once.</summary>
internal static partial class Story
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 8, 0);
    private static readonly PersonId Ada = PersonId.From("ada");
    private static readonly PersonId Bo = PersonId.From("bo");
    private static readonly PositionId Ceo = PositionId.From("ceo");
    private static readonly PositionId Cfo = PositionId.From("cfo");
    private static readonly PositionId Ciso = PositionId.From("ciso");
    private static readonly ActivityId Spend = ActivityId.From("spend");
    private static readonly UnitId Head = UnitId.From("head-office");
    private static readonly ObligationId Resources = ObligationId.From("27001:2022/5.1.c");
    private static readonly InstrumentItem Item = InstrumentItem.Of("DA-12", "1");

    public static IReadOnlyList<RecordedEvent> Records { get; } = Told(Events().Concat(OfCover()).Concat(OfScheme()).Concat(OfExercises()).Concat(OfReceiving()));

    /// <summary>The golden journals by the names of their files, each with the story that it tells.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<RecordedEvent>> Golden { get; } = new Dictionary<string, IReadOnlyList<RecordedEvent>>
    {
        ["journal-1"] = Records,
        ["catalogue"] = Told(OfCatalogue()),
        ["superseding"] = Told(OfSuperseding()),
        ["members"] = Told(OfMembers()),
        ["leadership"] = Told(OfLeadership()),

        // Roles and competence
        ["roles"] = Told(OfRoles()),

        ["leading"] = Told(OfLeading()),
        ["policies"] = Told(OfPolicies()),

        // Competence
        ["awareness"] = Told(OfAwareness()),

        // Objectives and resources
        ["objectives"] = Told(OfObjectives()),

        // Monitoring and improvement
        ["monitoring"] = Told(OfMonitoring()),
        ["nonconformities"] = Told(OfNonconformities()),
        ["actions"] = Told(OfActions()),
        ["bounds"] = Told(OfBounds()),

        ["changes"] = Told(OfChanges()),
        ["exclusions"] = Told(OfExclusions()),

        // Reviews
        ["reviews"] = Told(OfReviews()),
    };

    private static IReadOnlyList<RecordedEvent> Told(IEnumerable<GovernanceEvent> events) =>
    [
        .. events.Select((@event, i) => new RecordedEvent
        {
            Sequence = i + 1, RecordedAt = Start.Plus(Duration.FromNanoseconds(1 + (i * 1_000_000_000L))), RecordedBy = Ada, Event = @event,
        }),
    ];

    private static IEnumerable<GovernanceEvent> Events()
    {
        var decided = new Decided { At = Start, By = Ada };
        var together = new Decided { At = Start, By = Ada, With = [Bo, PersonId.From("zoë")], Reference = "minute 7 of “board”" };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Person { Id = Ada, Title = "Ada Öberg" } };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Person { Id = Bo, Of = ExternalPartyId.From("soc") } };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Position { Id = Ceo } };
        yield return new ScopeEstablished
        {
            Decided = together,
            EffectiveFrom = Start,
            Scope = new() { Id = ScopeId.From("hq"), Title = "Head quarters", Head = Ceo, TimeZone = "Europe/Oslo" },
        };
        yield return new CatalogueAdopted { Decided = decided, EffectiveFrom = Start, Edition = EditionId.From("27001:2022") };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Unit { Id = Head, Title = "Head office", PartOf = UnitId.From("group"), Head = Ceo } };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Level { Id = LevelId.From("head"), Title = "Head of department", Rank = 0 } };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new PositionClass { Id = ClassId.From("heads") } };
        yield return new EntryRegistered
        {
            Decided = decided,
            EffectiveFrom = Start,
            Entry = new Position { Id = Ciso, Title = "CISO", Unit = Head, Level = LevelId.From("head"), Classes = [ClassId.From("heads")], ReportsTo = Ceo },
        };
        yield return new EntryRegistered
        {
            Decided = decided,
            EffectiveFrom = Start,
            Entry = new Body { Id = BodyId.From("board"), Title = "Board", Chair = Ceo, Members = [Ceo, Cfo], Quorum = 2 },
        };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new ExternalParty { Id = ExternalPartyId.From("soc"), Title = "SOC \"North\"", Overseer = Ciso } };
        yield return new EntryRegistered { Decided = decided, EffectiveFrom = Start, Entry = new Context { Id = ContextId.From("emergency"), Title = "Emergency", IsDefault = false } };
        yield return new EntryRegistered
        {
            Decided = decided,
            EffectiveFrom = Start,
            Entry = new Activity
            {
                Id = Spend,
                Title = "Approve security spend",
                PartOf = ActivityId.From("security"),
                Discharges = [Resources],
                HeldBy = [Ceo, BodyId.From("board")],
                RootLimits = [new() { Max = Money.Of(1_000_000m, "EUR") }],
                Delegability = Delegability.TopManagement,
                IsMonetary = true,
                Categories = ["money"],
            },
        };
        yield return new EntryChanged { Decided = decided, EffectiveFrom = Start, Entry = new PositionClass { Id = ClassId.From("heads"), Title = "Heads of department" } };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = ContextId.From("emergency") };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = ExternalPartyId.From("soc") };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = Bo };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = Cfo };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = Head };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = LevelId.From("head") };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = ClassId.From("heads") };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = BodyId.From("board") };
        yield return new EntryRetired { Decided = decided, EffectiveFrom = Start, Entry = Spend };
        yield return new PersonAppointed { Decided = decided, EffectiveFrom = Start, Appointment = new() { Position = Ceo, Person = Ada } };
        yield return new PersonAppointed
        {
            Decided = decided,
            EffectiveFrom = Start,
            Appointment = new()
            {
                Position = Ceo,
                Person = Bo,
                Kind = AppointmentKind.Acting,
                Until = Instant.FromUtc(2026, 7, 1, 0, 0),
                Instrument = "letter 3",
                Trigger = "parental leave",
                ExcludedFromTopManagement = true,
            },
        };
        yield return new AppointmentEnded { Decided = decided, EffectiveFrom = Start, Position = Ceo, Person = Bo, As = AppointmentKind.Acting };
        yield return new PersonLeft { Decided = decided, EffectiveFrom = Start, Person = Bo };
        yield return new TopManagementDesignated { Decided = decided, EffectiveFrom = Start, Position = Cfo, Until = Instant.FromUtc(2028, 1, 1, 0, 0) };
        yield return new TopManagementDesignationEnded { Decided = decided, EffectiveFrom = Start, Position = Cfo };
        yield return new HeadChanged { Decided = decided, EffectiveFrom = Start, Head = Ceo };
        yield return new GoverningBodyRegistered { Decided = decided, EffectiveFrom = Start, Body = BodyId.From("board") };
        yield return new AccountabilityAllocated { Decided = decided, EffectiveFrom = Start, Of = Resources, To = [Ceo, Cfo], Reason = "shared budget" };
        yield return new ObligationSplit
        {
            Decided = decided,
            EffectiveFrom = Start,
            Of = Resources,
            Integrator = Ceo,
            Parts =
            [
                new() { Id = ObligationId.From("27001:2022/5.1.c/money"), Title = "Money", Holder = Cfo, Activities = [Spend] },
                new() { Id = ObligationId.From("27001:2022/5.1.c/people"), Holder = Ceo, Units = [Head] },
            ],
        };
        yield return new AccountabilityAcknowledged { Decided = decided, EffectiveFrom = Start, Of = Resources, Position = Ceo, Person = Ada };
        yield return new SchemeAdopted { Decided = decided, EffectiveFrom = Start, Scheme = DelegationScheme.Simple };
        yield return new SchemeAdopted
        {
            Decided = decided,
            EffectiveFrom = Start,
            Scheme = new()
            {
                Name = "strict",
                Redelegation = Redelegation.UnlessStated,
                Direction = Direction.Any,
                MaxDepth = 3,
                MaxTerm = Period.FromMonths(18),
                AcceptanceRequired = true,
                EndsWithDelegator = true,
                LateEntryRefused = true,
                Form = FormParts.Reference | FormParts.Overseer | FormParts.ReportEvery | FormParts.Kinds,
            },
        };
        yield return new ResponsibilityDelegated
        {
            Decided = together,
            EffectiveFrom = Start,
            Item = Item,
            From = Ceo,
            To = Ciso,
            Mandate = Mandate.ToDecide(Spend).UpTo(25_000.50m, "EUR").UpTo(100_000m, "EUR", ContextId.From("emergency"))
                .In(Head).For(new(Start, Instant.FromUtc(2027, 1, 1, 0, 0))).Redelegable(1),
            AcceptanceRequired = true,
            Overseer = Cfo,
            ReportEvery = Period.FromMonths(3),
        };
        yield return new ResponsibilityDelegated
        {
            Decided = decided,
            EffectiveFrom = Start,
            Item = InstrumentItem.Of("DA-12", "2"),
            From = Ciso,
            To = Party.Class(ClassId.From("heads"), Ciso),
            Under = Item.To(Ciso),
            Mandate = Mandate.To(ActKinds.Prepare | ActKinds.Perform, Spend),
            EndsWithDelegator = true,
        };
        yield return new ResponsibilityDelegated
        {
            Decided = decided,
            EffectiveFrom = Start,
            Item = InstrumentItem.Of("DA-12", "3"),
            From = BodyId.From("board"),
            To = ExternalPartyId.From("soc"),
            Mandate = new() { Activities = [Spend] },
        };
        yield return new DelegationAccepted { Decided = decided, EffectiveFrom = Start, Item = Item.To(Ciso) };
        yield return new DelegationDeclined { Decided = decided, EffectiveFrom = Start, Item = InstrumentItem.Of("DA-12", "3"), Reason = "no capacity" };
        yield return new DelegationRevoked { Decided = decided, EffectiveFrom = Start, Item = InstrumentItem.Of("DA-12", "2").To(Bo), Reason = "reorganised" };
        yield return new DelegationSuperseded { Decided = decided, EffectiveFrom = Start, Item = Item, By = InstrumentItem.Of("DA-13", "1") };
        yield return new RecordWithdrawn { Decided = decided, EffectiveFrom = Start, Sequence = 27, Reason = "entered by mistake", Evidence = "mail of 2 January" };
        yield return new ScopeClosed { Decided = decided, EffectiveFrom = Start, Scope = ScopeId.From("hq"), Reason = "merged" };
        yield return new DelegationSuperseded
        {
            Decided = decided, EffectiveFrom = Start, Item = Item, By = InstrumentItem.Of("DA-13", "1"),
            CarriedOver = [new(InstrumentItem.Of("DA-12", "2").To(Bo), InstrumentItem.Of("DA-13", "2"))],
        };
    }
}
