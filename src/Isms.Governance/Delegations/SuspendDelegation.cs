namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that a delegation be without force for a time, with everything below it; by who fills the delegator or any delegator above,
/// the head, or the chair of the governing body. It may be resumed, and its term does not move.
/// </summary>
public sealed record SuspendDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = [.. ItemRules.OfEveryAct, new(Rule.D18, D18IdempotentEnds.Check), new(Rule.D26, D26Ending.Check)];

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The first instant at which it is in force again; null for until it is resumed.</summary>
    public Instant? Until { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Guard.Against.NullOrWhiteSpace(Reason);
        var (from, until) = (docket.Moment.EffectiveFrom, Until ?? Instant.MaxValue);
        if (until <= from)
        {
            throw new ArgumentException($"the suspension is over at {until.InWords()}, and does not start before {from.InWords()}");
        }

        var @case = new ItemCase(docket, Guard.Against.Null(Item), "suspend");
        return @case.Suspended.Any(span => span.From <= from && span.Until >= until)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegationSuspended
            {
                Decided = docket.Moment.Decided, EffectiveFrom = from, Item = @case.Grant!.Name, Until = Until, Reason = Reason,
            }]);
    }
}
