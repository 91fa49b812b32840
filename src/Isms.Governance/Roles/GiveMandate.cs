namespace Isms.Governance.Roles;

/// <summary>
/// Asks that who fills a position have one of the two mandates of 5.3; by top management alone. The holder accepts it by acknowledging it
/// (<see cref="AcknowledgeAssignment"/>). Both for one position are two decisions.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the end is not after the start.</exception>
public sealed record GiveMandate : RoleCommand
{
    internal static readonly RuleList<RecordedCase<MandateGiven>> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckMandate),
    ];

    /// <summary>Which of them.</summary>
    public required Mandate53 Mandate { get; init; }

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new MandateGiven { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Mandate = Mandate, Position = Position, Until = Until };
        asked.EnsureSound();
        return docket.Then.TermsOf(Mandate).Any(term => term.Position == Position && term.Span.Contains(asked.EffectiveFrom) && term.Until == Until
                && (EffectiveFrom is null || term.Span.Start == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
