namespace Isms.Governance.Organization;

/// <summary>A longer acting appointment as it would be decided.</summary>
internal sealed record ExtensionCase(OrganizationDocket Docket, PositionId Position, PersonId Person, Instant Until) : OrganizationCase(Docket)
{
    /// <summary>The acting appointment of the person that runs when the extension takes effect; null when there is none.</summary>
    internal Seat.Term? Running
    {
        get
        {
            var (person, at) = (Person, Then.Instant);
            return Then.Terms(Position).Where(term => term.Appointment.Kind is AppointmentKind.Acting && term.Appointment.Person == person && term.From <= at && at < term.Until)
                .OrderBy(term => term.From).Cast<Seat.Term?>().LastOrDefault();
        }
    }

    /// <summary>What the extension adds, as an appointment of its own that starts when the running one is over; null when none runs.</summary>
    internal AppointmentCase? Rest => Running is not { } running || running.Until >= Until ? null : new(
        Docket with { Moment = Moment with { EffectiveFrom = running.Until } }, running.Appointment with { Until = Until });

    /// <summary>The appointment from the instant at which it is extended; null when none runs.</summary>
    internal AppointmentCase? Whole => Running is { } running ? new(Docket, running.Appointment with { Until = Until }) : null;

    internal AppointmentExtended Event => new()
    {
        Decided = Moment.Decided, EffectiveFrom = Moment.EffectiveFrom, Position = Position, Person = Person, Until = Until,
    };

    internal static RuleOutcome Known(ExtensionCase @case) => RuleOutcome.Of(@case.Running is not null ? null
        : S01Known.Missing(@case.Then, @case.Position) ?? S01Known.Missing(@case.Then, @case.Person) ?? Rule.S01.Broken(
            $"`{@case.Person}` does not act in position `{@case.Position}` at {@case.Then.Instant.InWords()}", "correct the ids or the instant, or appoint them anew",
            @case.Position.Value, @case.Person.Value));
}
