namespace Isms.Governance.Roles;

/// <summary>Asks that two activities no longer be kept apart; by the head or the chair of the governing body. What is over already stays as it is.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record EndSegregation : RoleCommand
{
    internal static readonly RuleList<RecordedCase<SegregationEnded>> Rules =
    [
        new(Rule.S01, CheckKnown), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckPairEnd),
    ];

    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new SegregationEnded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Pair = Pair, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.EndOf(Pair) <= asked.EffectiveFrom ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckKnown(RecordedCase<SegregationEnded> @case) => RuleOutcome.Of(@case.AsItStands.WasDefinedBefore(@case.Asked.Pair) ? null : Rule.S01.Broken(
        $"no pair `{@case.Asked.Pair}` is defined before {@case.Then.Instant.InWords()}", "correct the id or the instant", @case.Asked.Pair.Value));
}
