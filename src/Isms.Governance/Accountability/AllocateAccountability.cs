namespace Isms.Governance.Accountability;

/// <summary>
/// Asks that an obligation go to one or several positions in top management, whoever had it before. Below top management
/// only the work can go, with its authority, by a delegation.
/// </summary>
/// <exception cref="ArgumentException"><see cref="To"/> is empty, an id is <c>default</c>, or the reason is blank.</exception>
public sealed record AllocateAccountability : AccountabilityCommand
{
    internal static readonly RuleList<AllocationCase> Rules =
    [
        new(Rule.S01, S01Obligation.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A05, A05JointIsWhole.Check), new(Rule.A06, A06Split.CheckAllocation), new(Rule.A10, A10TopManagement.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Accountability.Check),
    ];

    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>The positions, at least one. Of several each answers for all of it.</summary>
    public required ValueList<PositionId> To { get; init => field = Guard.Against.Null(value); }

    /// <summary>Why; needed where several answer.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(AccountabilityDocket docket)
    {
        Id.Named(Of);
        Guard.Against.NullOrEmpty(To);
        foreach (var position in To)
        {
            Id.Named(position, nameof(To));
        }

        if (Reason is not null)
        {
            Guard.Against.NullOrWhiteSpace(Reason);
        }

        var @case = new AllocationCase(docket, Of, To, Reason);
        return @case.IsSo ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Event]);
    }
}
