namespace Isms.Governance.Accountability;

/// <summary>Asks that it be recorded that who fills a position acknowledges to answer for an obligation. Silence changes nothing about it.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
public sealed record AcknowledgeAccountability : AccountabilityCommand
{
    internal static readonly RuleList<AcknowledgementCase> Rules =
    [
        new(Rule.S01, S01Obligation.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.CheckFact),
        new(Rule.A09, A09Acknowledgement.Check), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Accountability.CheckAcknowledgement),
    ];

    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>The position that answers for it.</summary>
    public required PositionId Position { get; init; }

    private protected override Ruling Decide(AccountabilityDocket docket)
    {
        Id.Named(Of);
        Id.Named(Position);
        var @case = new AcknowledgementCase(docket, Of, Position);
        return docket.Then.AcknowledgedSince(Of, Position, @case.Person) is not null
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [
                new AccountabilityAcknowledged
                {
                    Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Of = Of, Position = Position, Person = @case.Person,
                },
            ]);
    }
}
