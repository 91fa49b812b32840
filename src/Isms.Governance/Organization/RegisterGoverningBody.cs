namespace Isms.Governance.Organization;

/// <summary>
/// Asks that a body be the governing body, to which top management answers: by the chair of the one before or, where none is
/// registered, the head.
/// </summary>
public sealed record RegisterGoverningBody : OrganizationCommand
{
    internal static readonly RuleList<ScopeCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check),
        new(Rule.S10, S10NotInUse.CheckBody), new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Seats.OfGoverningBody),
    ];

    /// <summary>The body.</summary>
    public required BodyId Body { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Body);
        return docket.Then.GoverningBody == Body ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, [Body]), docket.Left), () =>
            [new GoverningBodyRegistered { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Body = Body }]);
    }
}
