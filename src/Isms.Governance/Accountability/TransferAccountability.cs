namespace Isms.Governance.Accountability;

/// <summary>
/// Asks that an obligation go from one position in top management to another; other positions that answer for it stay. An
/// obligation that nobody was given is transferred from the head.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the reason is blank.</exception>
public sealed record TransferAccountability : AccountabilityCommand
{
    internal static readonly RuleList<AllocationCase> Rules =
    [
        new(Rule.S01, S01Obligation.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A05, A05JointIsWhole.Check), new(Rule.A06, A06Split.CheckAllocation), new(Rule.A10, A10TopManagement.CheckTransfer),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Accountability.Check),
    ];

    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>A position that answers for it.</summary>
    public required PositionId From { get; init; }

    /// <summary>The position that answers for it instead.</summary>
    public required PositionId To { get; init; }

    /// <summary>Why; where several answer, by default the reason on record.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(AccountabilityDocket docket)
    {
        Id.Named(Of);
        Id.Named(From);
        Id.Named(To);
        if (Reason is not null)
        {
            Guard.Against.NullOrWhiteSpace(Reason);
        }

        var @case = AllocationCase.OfTransfer(docket, Of, From, To, Reason);
        return @case.IsSo ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Event]);
    }
}
