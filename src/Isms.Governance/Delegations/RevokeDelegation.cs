namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that a delegation be over from an instant on, with everything below it; by who fills the delegator or any delegator
/// above, the head, or the chair of the governing body. A second revocation changes nothing unless it takes effect earlier.
/// </summary>
public sealed record RevokeDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = [.. ItemRules.OfEveryAct, new(Rule.D26, D26Ending.Check)];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "revoke");
        return @case.EndsAt <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegationRevoked
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Reason = Reason,
            }]);
    }
}
