namespace Isms.Governance.Organization;

/// <summary>Asks that an appointment end: by whoever may appoint to the position, or by the person, who resigns.</summary>
/// <remarks>An appointment that is over by then stays as it is; one that ends later ends earlier.</remarks>
public sealed record EndAppointment : OrganizationCommand
{
    internal static readonly RuleList<EndAppointmentCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.CheckNotClosed),
        new(Rule.S07, S07NotBefore.Check), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Seats.Check),
    ];

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who fills it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Which of the person's appointments to the position is to end.</summary>
    public AppointmentKind Kind { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Position);
        Id.Named(Person);
        Guard.Against.EnumOutOfRange(Kind);
        var @case = new EndAppointmentCase(docket, Position, Person, Kind);
        return @case.IsEnded ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
        [
            new AppointmentEnded
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Position = Position, Person = Person, As = Kind,
            },
        ]);
    }
}
