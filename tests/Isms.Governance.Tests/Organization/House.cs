using Isms.Governance.Organization;

namespace Isms.Governance.Tests.Organization;

/// <summary>A small organisation: Ada heads it, Bo answers for security, Carl for money, Dan works for Bo.</summary>
internal static class House
{
    internal static readonly ScopeId Scope = ScopeId.From("house");
    internal static readonly PositionId Ceo = PositionId.From("ceo"), Ciso = PositionId.From("ciso"), Cfo = PositionId.From("cfo"), Clerk = PositionId.From("clerk");
    internal static readonly PersonId Ada = PersonId.From("ada"), Bo = PersonId.From("bo"), Carl = PersonId.From("carl"), Dan = PersonId.From("dan"),
        Eve = PersonId.From("eve"), Zoe = PersonId.From("zoe");
    internal static readonly UnitId It = UnitId.From("it"), Lab = UnitId.From("lab");
    internal static readonly ActivityId Protect = ActivityId.From("protect"), Patch = ActivityId.From("patch");
    internal static readonly BodyId Board = BodyId.From("board");

    internal static readonly EstablishScope Establishing = new() { Id = Scope, Head = Ceo, Holder = Ada };

    /// <summary>Day 0: the scope and its people. Eve is on record without a seat; the cfo is no top management yet; the clerk's seat is vacant.</summary>
    internal static Story Open { get; } = Story.Empty.As(Ada).Given(
        Establishing,
        new RegisterPosition { Id = Ciso, Title = "CISO", ReportsTo = Ceo, Holder = Bo },
        new RegisterPosition { Id = Cfo, ReportsTo = Ceo, Holder = Carl },
        new RegisterPosition { Id = Clerk, ReportsTo = Ciso },
        new RegisterPerson { Id = Dan },
        new RegisterPerson { Id = Eve, Name = "Eve" });

    /// <summary>The same with Zoe chairing a board to which top management answers.</summary>
    internal static Story Governed { get; } = Open.Given(
        new RegisterPosition { Id = PositionId.From("chair"), Holder = Zoe },
        new RegisterBody { Id = Board, Chair = PositionId.From("chair"), Members = [PositionId.From("chair"), Cfo], Quorum = 1 },
        new RegisterGoverningBody { Body = Board });

    internal static readonly PositionId Chair = PositionId.From("chair");

    internal static Story Closed { get; } = Open.On(1).Given(new CloseScope { Reason = "wound up" }).On(2);

    internal static AppointPerson Appoint(PersonId person, PositionId position) => new() { Person = person, Position = position };

    internal static AppointPerson Acting(PersonId person, PositionId position, int until) =>
        new() { Person = person, Position = position, Kind = AppointmentKind.Acting, Until = Story.Day(until), Trigger = "leave" };

    internal static EndAppointment End(PersonId person, PositionId position) => new() { Person = person, Position = position };

    /// <summary>The place of the last record of a kind.</summary>
    internal static RecordedEvent Last<TEvent>(this Story story)
        where TEvent : GovernanceEvent => story.Register.Journal.Last(record => record.Event is TEvent);

    internal static PersonId? HolderOf(this Story story, PositionId position, int day) => story.Register.At(Story.Day(day)).WhoFills(position).Person;
}
