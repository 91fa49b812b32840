namespace Isms.Governance.Delegations;

/// <summary>Asks that a delegation be accepted, by who fills the delegate; for a body by who fills its chair.</summary>
public sealed record AcceptDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules =
    [
        .. ItemRules.OfEveryAct, new(Rule.D18, D18IdempotentEnds.Check), new(Rule.D26, D26Delegate.Check),
    ];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "accept");
        return @case.Grant is { } grant && docket.Delegations.Book.FateOf(grant).Acceptances.Earliest(docket.Delegations.Point.Known) is { } known && known.At <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
                [new DelegationAccepted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name }]);
    }
}
