namespace Isms.Governance.Organization;

/// <summary>Asks that a further member leave top management: by the head or the chair of the governing body.</summary>
/// <remarks>A designation that is over by then stays as it is; one that ends later ends earlier. Only a change of head ends the head's.</remarks>
public sealed record EndDesignation : OrganizationCommand
{
    internal static readonly RuleList<EndDesignationCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A04, A04NoVacuum.CheckHead), new(Rule.D16, D16NoRetroaction.Check),
        new(Rule.D26, @case => D26Seats.ByHeadOrGoverningBody(@case, "end a designation")),
    ];

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Position);
        var @case = new EndDesignationCase(docket, Position);
        return @case.IsEnded ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
        [
            new TopManagementDesignationEnded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Position = Position },
        ]);
    }
}
