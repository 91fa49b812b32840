namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] OrganizationVerbs =>
    [
        (Vacant() is null ? 4 : 12, Appoint), (4, EndAppointment), (2, Leave), (5, Designate), (4, EndDesignation), (3, ChangeHead),
        (4, Change), (2, Retire), (Absent().Length == 0 ? 2 : 8, Register), (1, RegisterGoverningBody), (1, AdoptCatalogue), (isHostile ? 2 : 0, Establish), (1, Close), (5, Correct),
    ];

    /// <summary>Sets up the organisation as a newcomer would, with one or another thing left out.</summary>
    private void Open()
    {
        var before = new List<GovernanceCommand>();
        if (dice.Chance(90))
        {
            before.AddRange(Cast.Levels.Select((level, i) => new DefineLevel { Id = level, Rank = i }));
            before.AddRange(Cast.Classes.Select(each => new DefineClass { Id = each }));
        }

        foreach (var command in before)
        {
            Put(command);
        }

        Put(Establish());
        PositionId ceo = Cast.Ceo, cfo = Cast.Positions[1], ciso = Cast.Positions[2], it = Cast.Positions[3], hr = Cast.Positions[4], clerk = Cast.Positions[5];
        var bySelf = Cast.People[0];
        GovernanceCommand[] opening =
        [
            new AdoptCatalogue { Edition = Edition.Iso27001Of2022.Id },
            new RegisterUnit { Id = Cast.Units[0] },
            new RegisterUnit { Id = Cast.Units[1], PartOf = Cast.Units[0] },
            new RegisterUnit { Id = Cast.Units[2], PartOf = Cast.Units[0] },
            new RegisterPosition { Id = cfo, ReportsTo = ceo, Level = before.Count > 0 ? Cast.Levels[1] : null, Holder = Cast.People[1] },
            new RegisterPosition { Id = ciso, ReportsTo = ceo, Holder = dice.Chance(80) ? Cast.People[2] : Cast.People[1] },
            new RegisterPosition { Id = it, Level = AnyLevel(), ReportsTo = dice.Chance(50) ? ceo : ciso, Unit = Cast.Units[1], Classes = [Cast.Classes[0]], Holder = Cast.People[3] },
            new RegisterPosition { Id = hr, Level = AnyLevel(), ReportsTo = ceo, Unit = Cast.Units[2], Classes = [.. dice.Some(Cast.Classes)], Holder = dice.Chance(80) ? Cast.People[4] : null },
            new RegisterPosition { Id = clerk, ReportsTo = it, Level = before.Count > 0 ? Cast.Levels[0] : null, Unit = Cast.Units[1], Classes = dice.Chance(60) ? [Cast.Classes[1]] : [], Holder = dice.Chance(60) ? dice.Of(Cast.People) : null },
            new RegisterExternalParty { Id = Cast.Vendor, Overseer = ciso },
            new RegisterPerson { Id = Cast.Vera, Of = Cast.Vendor },
            new RegisterBody { Id = Cast.Bodies[0], Chair = cfo, Members = [cfo, hr], Quorum = 2 },
            new RegisterBody { Id = Cast.Bodies[1], Chair = ciso, Members = [ciso, it], Quorum = 1 },
            new DefineContext { Id = Cast.Usual, IsDefault = dice.Chance(80) },
            new DefineContext { Id = Cast.Emergency },
            new DesignateTopManagement { Position = cfo },
            new DefineActivity { Id = Cast.Isms, Discharges = dice.Chance(50) ? [Clause.Direction] : [] },
            new DefineActivity { Id = Cast.Means, PartOf = Cast.Isms, Discharges = [Clause.Resources], HeldBy = HeldBy(), Eligibility = AnyRule(), Jointly = dice.Chance(12) ? AnyJointly() : null },
            new DefineActivity
            {
                Id = Cast.Spend, PartOf = Cast.Means, IsMonetary = true, RootLimits = Limits(null), Eligibility = AnyRule(), Categories = dice.Chance(70) ? ["money"] : [], OwnCase = dice.Chance(25) ? AnyOwnCase() : null,
            },
            new DefineActivity { Id = Cast.Message, PartOf = Cast.Isms, Discharges = [Clause.Message], Delegability = dice.Weighted<Delegability?>((8, null), (2, Delegability.HolderOnly)) },
            new DefineActivity { Id = Cast.Roles, PartOf = dice.Chance(50) ? Cast.Isms : null, Discharges = [Clause.ConformityMandate], Categories = dice.Chance(50) ? ["personnel"] : [], IsMonetary = dice.Chance(20), Delegability = dice.Weighted<Delegability?>((5, null), (1, Delegability.Delegable), (2, Delegability.TopManagement), (2, Delegability.HolderOnly)) },
            .. dice.Chance(30) ? [new RegisterGoverningBody { Body = Cast.Bodies[0] }] : Array.Empty<GovernanceCommand>(),
        ];
        var dropped = dice.Chance(isHostile ? 60 : 15) ? 8 : 0;
        foreach (var command in opening.Where(_ => !dice.Chance(dropped)))
        {
            Put(command with { DecidedBy = bySelf });
        }
    }

    private GovernanceCommand Establish() => new EstablishScope
    {
        Id = Cast.Scope,
        Head = dice.Chance(95) ? Cast.Ceo : AnyPosition(),
        Holder = Cast.People[0],
        RecordsFrom = dice.Chance(25) ? Grid.At(Grid.Open + dice.Between(1, 12)) : null,
        Scheme = dice.Weighted([(6, DelegationScheme.Simple with { Redelegation = Redelegation.UnlessStated }), .. Cast.Schemes.Select(scheme => (1, scheme))]),
        DecidedBy = Cast.People[0],
    };

    private ValueList<Party> HeldBy() => dice.Weighted<ValueList<Party>>((7, []), (1, [Cast.Positions[1]]), (1, [Cast.Ceo, Cast.Positions[1]]), (1, [Cast.Bodies[0]]));

    private GovernanceCommand Appoint()
    {
        var acting = dice.Chance(35);
        var position = acting && dice.Chance(45) ? Tops(1)[0] : dice.Chance(70) && Vacant() is { } vacant ? vacant : AnyPosition();
        return new AppointPerson
        {
            Position = position,
            Person = AnyPerson(),
            Kind = acting ? AppointmentKind.Acting : AppointmentKind.Substantive,
            Until = dice.Chance(acting ? 90 : 20) ? Grid.At(now + dice.Between(6, 9)) : null,
            Trigger = acting ? "leave" : null,
            ExcludedFromTopManagement = acting && dice.Chance(20),
            Carries = acting ? Carried() : null,
            AuthorisedFor = dice.Chance(15) ? [AnyActivity()] : [],
            DecidedBy = Above(position),
        };
    }

    private GovernanceCommand EndAppointment()
    {
        var position = AnyPosition();
        var filled = View.WhoFills(position);
        return new EndAppointment
        {
            Position = position,
            Person = filled.Person is { } person && dice.Chance(85) ? person : AnyPerson(),
            Kind = filled.IsActing && dice.Chance(85) ? AppointmentKind.Acting : AppointmentKind.Substantive,
            DecidedBy = Above(position),
        };
    }

    private PositionId? Vacant() => Cast.Positions.Cast<PositionId?>().FirstOrDefault(position => View.Find(position!.Value) is not null && View.WhoFills(position.Value).IsGap);

    private PersonId Above(PositionId position) => View.Find(position) is Position { ReportsTo: { } above } && dice.Chance(70) ? HandOf(above) : HandOf(View.Scope?.Head);

    private PersonId[] Absent() => [.. Cast.People.Where(person => View.Find(person) is null)];

    private GovernanceCommand Leave() => new LeaveOrganization { Person = dice.Chance(92) ? dice.Of(Cast.People) : AnyPerson(), DecidedBy = AnyPerson() };

    private GovernanceCommand Designate() => new DesignateTopManagement
    {
        Position = AnyPosition(), Until = dice.Chance(40) ? Grid.At(now + dice.Between(5, 9)) : null, DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand EndDesignation() => new EndDesignation
    {
        Position = dice.Chance(85) && View.TopManagement.Count > 1 ? dice.Of(View.TopManagement.ToArray()) : AnyPosition(), DecidedBy = HandOf(Head()),
    };

    private Party? Head() => View.TopManagement.Count > 0 ? View.TopManagement[0] : null;

    private GovernanceCommand ChangeHead() => new ChangeHead { To = AnyPosition(), DecidedBy = HandOf(View.GoverningBody is { } body ? body : Head()) };

    private GovernanceCommand Change()
    {
        var entry = AnyEntry();
        return entry is null ? Register() : new ChangeEntry
        {
            To = entry switch
            {
                Position position => position with
                {
                    ReportsTo = dice.Chance(80) ? AnyPosition() : null,
                    Classes = dice.Chance(50) ? position.Classes : [.. dice.Some(Cast.Classes, 0)],
                },
                Activity activity => activity with
                {
                    PartOf = dice.Chance(70) ? activity.PartOf : dice.Chance(80) ? AnyActivity() : null,
                    HeldBy = dice.Chance(70) ? activity.HeldBy : HeldBy(),
                    RootLimits = dice.Chance(60) ? activity.RootLimits : Limits(null),
                    OwnCase = dice.Chance(80) ? activity.OwnCase : AnyOwnCase(),
                    Jointly = dice.Chance(80) ? activity.Jointly : dice.Chance(50) ? null : AnyJointly(),
                    Delegability = dice.Weighted<Delegability?>((8, activity.Delegability), (1, null), (1, Delegability.Delegable), (1, Delegability.TopManagement)),
                },
                Unit unit => unit with { PartOf = dice.Chance(70) ? dice.Of(Cast.Units) : null, Head = dice.Chance(50) ? unit.Head : AnyPosition() },
                Body body => body with { Chair = AnyPosition(), Members = [.. dice.Some(Cast.Positions, 2)], Quorum = dice.Between(1, 3) },
                Context context => context with { IsDefault = dice.Chance(50) },
                Person person => person with { Of = dice.Chance(20) ? Cast.Vendor : null },
                _ => entry with { Title = dice.Of("one", "two") },
            },
            DecidedBy = HandOf(Head()),
        };
    }

    private GovernanceCommand Retire() => new RetireEntry
    {
        Entry = dice.Chance(30) ? Cast.Positions[^1] : dice.Chance(30) ? AnyActivity() : AnyEntry()?.Reference ?? Cast.Ceo, DecidedBy = HandOf(Head()),
    };

    private Entry? AnyEntry() => dice.AnyOf([.. View.Entries(dice.Of(Enum.GetValues<EntryKind>()))]);

    private GovernanceCommand Register() => dice.Weighted<Func<GovernanceCommand>>(
        (3, () => new RegisterPosition { Id = AnyPosition(), ReportsTo = dice.Chance(80) ? AnyPosition() : null, Holder = dice.Chance(40) ? AnyPerson() : null }),
        (Absent().Length > 0 ? 9 : 1, () => new RegisterPerson { Id = Absent() is { Length: > 0 } absent && dice.Chance(90) ? dice.Of(absent) : AnyPerson(), Of = dice.Chance(15) ? Cast.Vendor : null }),
        (1, () => new RegisterUnit { Id = dice.Of(Cast.Units), PartOf = dice.Chance(50) ? dice.Of(Cast.Units) : null }),
        (1, () => new DefineClass { Id = dice.Chance(50) ? dice.Of(Cast.Classes) : ClassId.From("others") }),
        (1, () => new DefineLevel { Id = dice.Of(Cast.Levels), Rank = dice.Between(0, 2) }),
        (1, () => new DefineContext { Id = dice.Of(Cast.Usual, Cast.Emergency), IsDefault = dice.Chance(50) }),
        (1, () => new RegisterExternalParty { Id = Cast.Vendor, Overseer = AnyPosition() }),
        (2, () => new RegisterBody { Id = dice.Of(Cast.Bodies), Chair = AnyPosition(), Members = [.. dice.Some(Cast.Positions, 2)], Quorum = dice.Between(0, 3) }),
        (3, () => new DefineActivity
        {
            Id = AnyActivity(), PartOf = dice.Chance(60) ? AnyActivity() : null, Discharges = dice.Chance(50) ? [AnyObligation()] : [], HeldBy = HeldBy(), RootLimits = Limits(null),
            IsMonetary = dice.Chance(30),
        }))() with
    { DecidedBy = HandOf(Head()) };

    private GovernanceCommand RegisterGoverningBody() => new RegisterGoverningBody { Body = dice.Of(Cast.Bodies), DecidedBy = HandOf(View.GoverningBody is { } body ? body : Head()) };

    private GovernanceCommand AdoptCatalogue() => dice.Chance(20) ? new RegisterCatalogue { Edition = dice.Of(Cast.OfTheHouse), DecidedBy = HandOf(Head()) } : new AdoptCatalogue
    {
        Edition = dice.Chance(60) ? Edition.Iso27001Of2022.Id : dice.Chance(50) ? Cast.OfTheHouse[0].Id : EditionId.From("27001:1999"), DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand Close() => new CloseScope { Reason = "wound up", DecidedBy = HandOf(Head()), EffectiveFrom = Grid.At(now + dice.Between(isHostile ? 0 : 3, 12)) };

    /// <summary>Withdraws or mends a record: mostly a fact or an entry, sometimes what may not be corrected.</summary>
    private GovernanceCommand Correct()
    {
        var candidates = register.Journal.Where(record => isHostile || dice.Chance(15) || record.Event is PersonLeft or PersonAbsent or PersonReturned or PersonAppointed or AppointmentEnded or EntryChanged or EntryRegistered or AccountabilityAcknowledged or ResponsibilityDelegated or DelegationRevoked or DelegationDeclined).ToArray();
        var record = dice.AnyOf(candidates);
        return new CorrectRecord
        {
            Sequence = record?.Sequence ?? dice.Between(1, 9),
            Replacement = dice.Chance(45) ? null : record?.Event switch
            {
                PersonLeft left => left with { EffectiveFrom = Grid.At(Grid.Of(left.EffectiveFrom) - dice.Between(-2, 2)) },
                PersonAppointed appointed => appointed with
                {
                    EffectiveFrom = Grid.At(Grid.Of(appointed.EffectiveFrom) - dice.Between(-1, 2)),
                    Appointment = appointed.Appointment with { Instrument = "letter 9" },
                },
                PersonAbsent absent => absent with { EffectiveFrom = Grid.At(Grid.Of(absent.EffectiveFrom) - dice.Between(-2, 2)), Until = null },
                PersonReturned back => back with { EffectiveFrom = Grid.At(Grid.Of(back.EffectiveFrom) - dice.Between(-2, 2)) },
                AppointmentEnded ended => ended with { EffectiveFrom = Grid.At(Grid.Of(ended.EffectiveFrom) - dice.Between(-2, 2)) },
                EntryChanged changed => changed with { Entry = changed.Entry with { Title = "mended" } },
                EntryRegistered registered => registered with
                {
                    EffectiveFrom = dice.Chance(60) ? registered.EffectiveFrom : Grid.At(Grid.Of(registered.EffectiveFrom) + dice.Between(-1, 3)),
                    Entry = registered.Entry with { Title = "mended" },
                },
                ResponsibilityDelegated delegated => dice.Chance(20)
                    ? delegated with { AcceptanceRequired = !delegated.AcceptanceRequired }
                    : delegated with { Decided = delegated.Decided with { Reference = "minutes 9" }, Overseer = dice.Chance(50) ? AnyPosition() : delegated.Overseer, ReportEvery = Period.FromMonths(1) },
                DelegationRevoked revoked => dice.Chance(20)
                    ? revoked with { EffectiveFrom = revoked.EffectiveFrom + Duration.FromDays(1) } : revoked with { Reason = "mended" },
                DelegationDeclined declined => dice.Chance(20)
                    ? declined with { EffectiveFrom = declined.EffectiveFrom + Duration.FromDays(1) } : declined with { Reason = "mended" },
                var other => other,
            },
            Reason = "typed wrongly",
            Evidence = dice.Chance(50) ? "letter 4" : null,
            DecidedBy = HandOf(Head()),
        };
    }
}
