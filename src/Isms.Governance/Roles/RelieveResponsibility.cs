namespace Isms.Governance.Roles;

/// <summary>Asks that a position no longer be responsible for an activity. What is over already stays as it is.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the reason blank.</exception>
public sealed record RelieveResponsibility : RoleCommand
{
    internal static readonly RuleList<ReliefCase> Rules =
    [
        new(Rule.S01, CheckAssigned), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckRelief),
    ];

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Id.Named(Activity);
        Id.Named(Position);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
        var @case = new ReliefCase(docket, Activity, Position);
        return @case.WasAssigned && !@case.IsAssigned
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [
                new ResponsibilityRelieved
                {
                    Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Activity = Activity, Position = Position, Reason = Reason,
                },
            ]);
    }

    private static RuleOutcome CheckAssigned(ReliefCase @case) => RuleOutcome.Of(@case.WasAssigned ? null : Rule.S01.Broken(
        $"position `{@case.Position}` was not made responsible for `{@case.Activity}` before {@case.Then.Instant.InWords()}", "correct the ids or the instant",
        @case.Activity.Value, @case.Position.Value));
}
