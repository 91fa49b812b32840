namespace Isms.Governance.Roles;

/// <summary>
/// Asks that who fills a position hold a role: responsible for its activities, and in need of its authorities; by top management or somebody
/// above the position. It gives no authority; that is delegated.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the end is not after the start.</exception>
public sealed record AssignRole : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RoleAssigned>> Rules =
    [
        new(Rule.S01, CheckKnown), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckHolder), new(Rule.R08, R08Separation.Check),
    ];

    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RoleAssigned { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Role = Role, Position = Position, Until = Until };
        asked.EnsureSound();
        return docket.Then.TermsOf(Role).Any(term => term.Position == Position && term.Span.Contains(asked.EffectiveFrom) && term.Until == Until
                && (EffectiveFrom is null || term.Span.Start == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckKnown(RecordedCase<RoleAssigned> @case) => RuleOutcome.Of(
        S01Roles.Missing(@case.AsItStands, @case.Asked.Role), S01Known.Missing(@case.Then, @case.Asked.Position));
}
