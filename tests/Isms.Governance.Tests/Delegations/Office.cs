using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;

namespace Isms.Governance.Tests.Delegations;

/// <summary>
/// The organisation in which the tests of delegations play: the CEO with a CFO in top management, a CISO below the CEO, two
/// heads below the CISO, a lead below one of them, a board that governs, a committee and a provider.
/// </summary>
internal static class Office
{
    internal static readonly PersonId Ada = PersonId.From("ada"), Carl = PersonId.From("carl"), Bo = PersonId.From("bo"), Dan = PersonId.From("dan"),
        Eve = PersonId.From("eve"), Liz = PersonId.From("liz"), Gabi = PersonId.From("gabi"), Max = PersonId.From("max"), Xi = PersonId.From("xi");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Cfo = PositionId.From("cfo"), Ciso = PositionId.From("ciso"),
        It = PositionId.From("it"),
        Eng = PositionId.From("eng"), Lead = PositionId.From("lead"), Vacant = PositionId.From("vacant"), Chair = PositionId.From("chair"),
            Member = PositionId.From("seat");

    internal static readonly BodyId Board = BodyId.From("board"), Committee = BodyId.From("committee"), Panel = BodyId.From("panel"),
        Circle = BodyId.From("circle");

    internal static readonly ClassId Heads = ClassId.From("heads");

    internal static readonly UnitId Company = UnitId.From("company"), ItUnit = UnitId.From("it-unit"),
        Helpdesk = UnitId.From("helpdesk"), EngUnit = UnitId.From("eng-unit");

    internal static readonly ContextId Emergency = ContextId.From("emergency"), Travel = ContextId.From("travel");

    internal static readonly ExternalPartyId Mssp = ExternalPartyId.From("mssp");

    /// <summary>Monetary: <c>buy</c> is part of <c>spend</c>; <c>budget</c> is held by the CFO up to 50,000 EUR.</summary>
    internal static readonly ActivityId Spend = ActivityId.From("spend"), Buy = ActivityId.From("buy"), Budget = ActivityId.From("budget");

    /// <summary>Plain: <c>onboard</c> is part of <c>hire</c>; <c>sign</c> and <c>sign-lease</c> below it are part of <c>govern</c>.</summary>
    internal static readonly ActivityId Hire = ActivityId.From("hire"), Onboard = ActivityId.From("onboard"), Patch = ActivityId.From("patch"),
        Govern = ActivityId.From("govern");

    /// <summary>Reserved to top management, to the holder alone, and by a requirement.</summary>
    internal static readonly ActivityId Sign = ActivityId.From("sign"), SignLease = ActivityId.From("sign-lease"), Vow = ActivityId.From("vow"),
        Speak = ActivityId.From("speak");

    internal static readonly GovernanceRegister Register = GovernanceRegister.Empty.Accepts(0, Ada,
        new EstablishScope
        {
            Id = ScopeId.From("office"),
            Head = Ceo, HeadTitle = "CEO", Holder = Ada, HolderName = "Ada", TimeZone = "Europe/Berlin"
        },
        new DefineClass { Id = Heads },
        new RegisterUnit { Id = Company }, new RegisterUnit { Id = ItUnit, PartOf = Company }, new RegisterUnit { Id = Helpdesk, PartOf = ItUnit },
            new RegisterUnit { Id = EngUnit, PartOf = Company },
        new RegisterPosition { Id = Cfo, Title = "CFO", ReportsTo = Ceo, Holder = Carl },
        new DesignateTopManagement { Position = Cfo },
        new RegisterPosition { Id = Ciso, Title = "CISO", ReportsTo = Ceo, Holder = Bo },
        new RegisterPosition { Id = It, Title = "head of IT", ReportsTo = Ciso, Unit = ItUnit, Classes = [Heads], Holder = Dan },
        new RegisterPosition { Id = Eng, Title = "head of engineering", ReportsTo = Ciso, Unit = EngUnit, Classes = [Heads], Holder = Eve },
        new RegisterPosition { Id = Lead, Title = "lead", ReportsTo = It, Unit = Helpdesk, Holder = Liz },
        new RegisterPosition { Id = Vacant, ReportsTo = Ciso },
        new RegisterPosition { Id = Chair, Holder = Gabi }, new RegisterPosition { Id = Member, Holder = Max },
        new RegisterBody { Id = Board, Chair = Chair, Members = [Chair, Member], Quorum = 2 },
        new RegisterBody { Id = Committee, Title = "security committee", Chair = Ciso, Members = [Ciso, It, Eng], Quorum = 2 },
        new RegisterBody { Id = Panel, Chair = Ciso, Members = [Ciso], Quorum = 1 },
        new RegisterBody { Id = Circle, Chair = Vacant, Members = [Vacant, Lead], Quorum = 1 },
        new RegisterGoverningBody { Body = Board },
        new RegisterExternalParty { Id = Mssp, Overseer = Ciso }, new RegisterPerson { Id = Xi, Of = Mssp },
        new DefineContext { Id = Emergency }, new DefineContext { Id = Travel },
        new DefineActivity { Id = Spend, Title = "approve security spend", Discharges = [Clause.Resources], IsMonetary = true },
        new DefineActivity { Id = Buy, PartOf = Spend, IsMonetary = true },
        new DefineActivity { Id = Budget, HeldBy = [Cfo], RootLimits = [new Limit { Max = Money.Of(50_000m, "EUR") }], IsMonetary = true },
        new DefineActivity { Id = Hire }, new DefineActivity { Id = Onboard, PartOf = Hire }, new DefineActivity { Id = Patch },
            new DefineActivity { Id = Govern },
        new DefineActivity { Id = Sign, PartOf = Govern, Delegability = Delegability.TopManagement },
            new DefineActivity { Id = SignLease, PartOf = Sign },
        new DefineActivity { Id = Vow, Delegability = Delegability.HolderOnly },
        new DefineActivity { Id = Speak, Discharges = [Clause.Message] });

    internal static AppointPerson Appoint(PositionId position, PersonId person, int? from = null, int? until = null) => new()
    {
        Position = position, Person = person, EffectiveFrom = from is { } first ? Day(first) : null, Until = until is { } end ? Day(end) : null,
    };

    internal static AppointPerson Act(PositionId position, PersonId person, int until) => Appoint(position, person, until: until) with { Kind = AppointmentKind.Acting, Trigger = "leave" };

    internal static EndAppointment End(PositionId position, PersonId person) => new() { Position = position, Person = person };

    internal static LeaveOrganization Leave(PersonId person) => new() { Person = person };

    internal static RetireEntry Retire(EntryReference entry) => new() { Entry = entry };

    internal static CloseScope Close() => new() { Reason = "sold" };
}
