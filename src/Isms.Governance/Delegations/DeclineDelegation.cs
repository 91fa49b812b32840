namespace Isms.Governance.Delegations;

/// <summary>Asks that a delegation be declined, by who fills the delegate; for a body by who fills its chair.</summary>
public sealed record DeclineDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = [.. ItemRules.OfEveryAct, new(Rule.D26, D26Delegate.Check)];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "decline");
        return @case.EndsAt <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegationDeclined
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Reason = Reason,
            }]);
    }
}
