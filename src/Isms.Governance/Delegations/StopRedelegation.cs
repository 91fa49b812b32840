namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that nothing new be granted below a delegation, however deep; what exists stays. By who fills the delegator or any delegator
/// above, the head, or the chair of the governing body. Only a supersession that says so takes a stop away.
/// </summary>
public sealed record StopRedelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = [.. ItemRules.OfEveryAct, new(Rule.D18, D18IdempotentEnds.Check), new(Rule.D26, D26Ending.Check)];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "stop");
        return @case.Grant is { } grant && docket.Delegations.Book.FateOf(grant).Stops.Earliest(docket.Delegations.Point.Known)?.At <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new RedelegationStopped
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Reason = Reason,
            }]);
    }
}
