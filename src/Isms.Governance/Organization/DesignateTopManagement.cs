namespace Isms.Governance.Organization;

/// <summary>Asks that a position be a further member of top management: by the head or the chair of the governing body.</summary>
public sealed record DesignateTopManagement : OrganizationCommand
{
    internal static readonly RuleList<DesignationCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A04, A04NoVacuum.Check), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D18, D18Ends.Check),
        new(Rule.D26, @case => D26Seats.ByHeadOrGoverningBody(@case, "designate top management")),
    ];

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which the designation is over, after its start; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Position);
        if (Until <= docket.Moment.EffectiveFrom)
        {
            throw new ArgumentException("a designation ends after its start");
        }

        var designated = new TopManagementDesignated
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Position = Position, Until = Until,
        };
        var @case = new DesignationCase(docket, Position, Until, docket.After(designated).Then);
        return docket.Then.Book.TopManagement.MemberSpans(Position, docket.Then.Point.Known).Any(span => span.Encloses(@case.Span))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [designated]);
    }
}
