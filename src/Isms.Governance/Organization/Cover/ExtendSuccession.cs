namespace Isms.Governance.Organization;

/// <summary>
/// Asks that successors act beyond the cap of their order, in the vacancy or absence that is on when it takes effect: by whoever may adopt
/// the order.
/// </summary>
public sealed record ExtendSuccession : OrganizationCommand
{
    internal static readonly RuleList<SuccessionExtensionCase> Rules =
    [
        new(Rule.S01, S01Cover.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D25, D25Succession.Check), new(Rule.D26, D26Cover.Check),
    ];

    /// <summary>The order of succession.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The first instant at which the extension is over.</summary>
    public required Instant Until { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        if (Until <= docket.Moment.EffectiveFrom)
        {
            throw new ArgumentException("an extension is over after its start", nameof(Until));
        }

        var extended = new SuccessionExtended { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = Guard.Against.Null(Item).Alone, Until = Until };
        var @case = new SuccessionExtensionCase(docket, extended);
        return @case.IsOnRecord ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [extended]);
    }
}
