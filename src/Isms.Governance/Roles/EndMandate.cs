namespace Isms.Governance.Roles;

/// <summary>Asks that a position no longer have one of the two mandates of 5.3; by top management alone. What is over already stays as it is.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record EndMandate : RoleCommand
{
    internal static readonly RuleList<RecordedCase<MandateEnded>> Rules =
    [
        new(Rule.S01, S01Roles.CheckHeld), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckMandate),
    ];

    /// <summary>Which of them.</summary>
    public required Mandate53 Mandate { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new MandateEnded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Mandate = Mandate, Position = Position, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.IsOver(Mandate, Position) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
