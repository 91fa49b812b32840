namespace Isms.Governance.Organization;

/// <summary>Asks that a position no longer be deputy of a seat: by whoever may name one, or by who fills the deputy.</summary>
public sealed record EndDeputy : OrganizationCommand
{
    internal static readonly RuleList<EndDeputyCase> Rules =
    [
        new(Rule.S01, S01Cover.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Cover.Check),
    ];

    /// <summary>The seat for which the deputy acts.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>The position that acts.</summary>
    public required PositionId Deputy { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Seat);
        Id.Named(Deputy);
        var @case = new EndDeputyCase(docket, Seat, Deputy);
        return @case.Ending?.Until <= docket.Moment.EffectiveFrom ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [new DeputyEnded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Seat = Seat, Deputy = Deputy }]);
    }
}
