namespace Isms.Governance.Organization;

/// <summary>
/// Asks that an order of succession be in force for a seat: in a vacancy, or an absence of the minimum length, the first in order who is
/// available acts for it. By the head or the chair of the governing body; for the head's own seat as for filling it.
/// </summary>
public sealed record AdoptOrderOfSuccession : OrganizationCommand
{
    internal static readonly RuleList<OrderCase> Rules =
    [
        new(Rule.S01, S01Cover.Check), new(Rule.S02, S02OneContent.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check),
        new(Rule.S07, S07NotBefore.Check), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D25, D25Succession.Check), new(Rule.D26, D26Cover.Check),
    ];

    /// <summary>The instrument and the item under which it is filed.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The seat for which its successors act.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>Who acts, the first in order first; at least one.</summary>
    public required ValueList<Successor> Order { get; init => field = Guard.Against.NullOrEmpty(value).ToValueList(); }

    /// <summary>How long an absence lasts at least, announced or so far, before anybody acts; null for any length.</summary>
    public Period? MinAbsence { get; init; }

    /// <summary>How long anybody acts at most, counted once per vacancy or absence from its first day, whoever acts; null for any time.</summary>
    public Period? Cap { get; init; }

    /// <summary>What it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The first instant at which the order is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>The order for the same seat that stops when this one starts; null when there is none.</summary>
    public InstrumentItem? Supersedes { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        var adopted = new OrderOfSuccessionAdopted
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = Guard.Against.Null(Item).Alone, Seat = Seat, Order = Order,
            MinAbsence = MinAbsence, Cap = Cap, Carries = Carries, Until = Until, Supersedes = Supersedes?.Alone,
        };
        adopted.EnsureSound();
        var @case = new OrderCase(docket, adopted);
        return @case.IsOnRecord(EffectiveFrom is not null) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [adopted]);
    }
}
