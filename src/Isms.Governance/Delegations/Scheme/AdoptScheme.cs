namespace Isms.Governance.Delegations;

/// <summary>Asks that a scheme of delegation be in force; by the head or the governing body. Grants made before keep their terms.</summary>
public sealed record AdoptScheme : DelegationCommand
{
    internal static readonly RuleList<ActCase> Rules =
    [
        new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check),
        new(Rule.D26, @case => D26OwnHand.By(@case, "adopt a scheme", D26OwnHand.HeadOrGoverningBody(@case.Organization))),
    ];

    /// <summary>The scheme.</summary>
    public required DelegationScheme Scheme { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Guard.Against.Null(Scheme);
        return docket.Delegations.At(docket.Moment.EffectiveFrom).SchemeInForce == Scheme
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket), docket.Left), () =>
                [new SchemeAdopted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Scheme = Scheme }]);
    }
}
