namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that an instruction bind the delegate of a delegation and everyone below, from an instant on; by who fills the delegator or
/// any delegator above, the head, or the chair of the governing body.
/// </summary>
/// <remarks>The same id with the same content changes nothing; other content under the same id is refused.</remarks>
public sealed record GiveInstruction : DelegationCommand
{
    internal static readonly RuleList<InstructionCase> Rules =
    [
        new(Rule.S01, @case => S01Names.CheckItem(@case.OfItem)), new(Rule.S02, S02OneCondition.CheckInstruction),
        new(Rule.S05, @case => S05SchemeLateEntry.Check(@case.OfItem)), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D18, @case => D18IdempotentEnds.Check(@case.OfItem)),
        new(Rule.D26, @case => D26Ending.Check(@case.OfItem)),
    ];

    /// <summary>The id of the instruction.</summary>
    public required ConditionId Id { get; init; }

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>What is instructed.</summary>
    public required string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Within what time it is passed on to each delegate below, in calendar units; null where nobody asks.</summary>
    public Period? PassOnWithin { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Values.Id.Named(Id);
        var item = new ItemCase(docket, Guard.Against.Null(Item), "instruct about");
        var given = new InstructionGiven
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Item = item.Grant?.Name ?? Item, Text = Text, PassOnWithin = PassOnWithin,
        };
        var @case = new InstructionCase(item, given);
        return @case.OnRecord is { } existing && existing == given with { Decided = existing.Decided, EffectiveFrom = EffectiveFrom ?? existing.EffectiveFrom }
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [given]);
    }
}
