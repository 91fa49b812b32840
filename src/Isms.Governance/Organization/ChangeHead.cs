namespace Isms.Governance.Organization;

/// <summary>
/// Asks that another position be the head of top management: by the chair of the governing body or, where none is registered, the
/// outgoing head, or everybody else in top management together.
/// </summary>
/// <remarks>To stay in top management, the outgoing head needs a designation of its own.</remarks>
public sealed record ChangeHead : OrganizationCommand
{
    internal static readonly RuleList<DesignationCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A04, A04NoVacuum.Check), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, @case => D26Seats.OfHead(@case, "change the head")),
    ];

    /// <summary>The position that is to be the head.</summary>
    public required PositionId To { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(To);
        if (docket.Then.Head == To)
        {
            return Ruling.NothingToChange;
        }

        var changed = new HeadChanged { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Head = To };
        return Ruling.Of(Rules.Judge(new(docket, To, null, docket.After(changed).Then), docket.Left), () => [changed]);
    }
}
