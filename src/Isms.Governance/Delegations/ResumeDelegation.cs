namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that a suspended delegation be in force again, and that no suspension on record begin any more; by who fills the delegator or
/// any delegator above, the head, or the chair of the governing body.
/// </summary>
public sealed record ResumeDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = [.. ItemRules.OfEveryAct, new(Rule.D18, D18IdempotentEnds.Check), new(Rule.D26, D26Ending.Check)];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "resume");
        return @case.Grant is not null && @case.Suspended.All(span => span.Until <= docket.Moment.EffectiveFrom)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegationResumed
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Reason = Reason,
            }]);
    }
}
