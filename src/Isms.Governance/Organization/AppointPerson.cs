namespace Isms.Governance.Organization;

/// <summary>Asks that a person fill a position: by who fills a position above it, the head, or the chair of the governing body.</summary>
/// <remarks>
/// Who fills the head's own seat is up to the chair of the governing body or, where none is registered, the current or else most
/// recent head, or everybody else in top management together.
/// </remarks>
public sealed record AppointPerson : OrganizationCommand
{
    internal static readonly RuleList<AppointmentCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S03, S03OneHolder.Check), new(Rule.S05, S05LateEntry.Check),
        new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check), new(Rule.S10, S10NotInUse.Check),
        new(Rule.A07, A07Persons.Check), new(Rule.D10, D10ActingTerm.Check), new(Rule.D16, D16NoRetroaction.Check),
        new(Rule.D18, D18Ends.Check), new(Rule.D26, D26Seats.Check),
    ];

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who is to fill it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>As regular holder or, for a bounded time, as acting one.</summary>
    public AppointmentKind Kind { get; init; }

    /// <summary>The first instant at which the appointment is over, after its start; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>The letter or minute that appoints.</summary>
    public string? Instrument { get; init; }

    /// <summary>Why an acting holder is needed, such as a leave.</summary>
    public string? Trigger { get; init; }

    /// <summary>For an acting holder of a seat in top management: whether they are left out as a member of top management.</summary>
    public bool ExcludedFromTopManagement { get; init; }

    /// <summary>For an acting holder: what of the seat's authority it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The activities, with everything that is part of them, for which the person is personally authorised.</summary>
    public ValueList<ActivityId> AuthorisedFor { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(OrganizationDocket docket) => Appoint(docket, new()
    {
        Position = Position, Person = Person, Kind = Kind, Until = Until, Instrument = Instrument, Trigger = Trigger,
        ExcludedFromTopManagement = ExcludedFromTopManagement, Carries = Carries, AuthorisedFor = AuthorisedFor,
    }, EffectiveFrom is not null).ToRuling();

    /// <summary>Appointing. That the appointment runs from another instant counts only where the command states one.</summary>
    internal static Step Appoint(OrganizationDocket docket, Appointment appointment, bool fromIsStated)
    {
        appointment.EnsureSound(docket.Moment.EffectiveFrom);
        var then = docket.Then;
        if (then.Terms(appointment.Position).Any(term =>
            term.Appointment == appointment && term.Holds(then.Instant) && (!fromIsStated || term.From == then.Instant)))
        {
            return Step.Nothing;
        }

        var @case = new AppointmentCase(docket, appointment);
        return new(Rules.Judge(@case, docket.Left), @case.Event);
    }
}
