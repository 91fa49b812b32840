namespace Isms.Governance.Roles;

/// <summary>
/// Asks that who fills a position be responsible for carrying out an activity: the letter R. It says who does it and gives no
/// authority; that is delegated.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the end is not after the start.</exception>
public sealed record AssignResponsibility : RoleCommand
{
    internal static readonly RuleList<AssignmentCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckAssignment), new(Rule.R08, R08Separation.Check),
    ];

    /// <summary>The activity, with everything that is part of it.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Id.Named(Activity);
        Id.Named(Position);
        var moment = docket.Moment;
        if (Until <= moment.EffectiveFrom)
        {
            throw new ArgumentException("an assignment ends after its start");
        }

        var assigned = new ResponsibilityAssigned { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Activity = Activity, Position = Position, Until = Until };
        return docket.Then.Assignments(Activity).Any(known => known.Position == Position && known.Until == Until && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, assigned), docket.Left), () => [assigned]);
    }
}
