namespace Isms.Governance.Organization;

/// <summary>Asks that the scope be closed: by the head or the chair of the governing body. It is not opened again.</summary>
/// <remarks>A scope that is closed by then stays as it is; one that is to be closed later is closed earlier.</remarks>
public sealed record CloseScope : OrganizationCommand
{
    internal static readonly RuleList<ScopeCase> Rules =
    [
        new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check), new(Rule.D16, D16NoRetroaction.Check),
        new(Rule.D26, @case => D26Seats.ByHeadOrGoverningBody(@case, "close the scope")),
    ];

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Guard.Against.NullOrWhiteSpace(Reason);
        return docket.Then.IsClosed ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(new(docket, []), docket.Left), () => docket.Organization.Scope is { } scope
            ? [new ScopeClosed { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Scope = scope.Id, Reason = Reason }]
            : []);
    }
}
