namespace Isms.Governance.Roles;

/// <summary>Asks that a position no longer hold a role; by whoever may assign it. What is over already stays as it is.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the reason blank.</exception>
public sealed record RelieveRole : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RoleRelieved>> Rules =
    [
        new(Rule.S01, S01Roles.CheckHeld), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckHolder),
    ];

    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RoleRelieved { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Role, Position = Position, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.IsOver(Role, Position) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
