namespace Isms.Governance.Delegations;

/// <summary>States that an instruction was passed on to the delegate of a delegation below; by who fills its delegator.</summary>
public sealed record PassOnInstruction : DelegationCommand
{
    internal static readonly RuleList<PassingCase> Rules =
    [
        new(Rule.S01, S01Instruction.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.CheckFact), new(Rule.D23, D23Below.Check),
        new(Rule.D26, D26Passing.Check),
    ];

    /// <summary>The instruction.</summary>
    public required ConditionId Instruction { get; init; }

    /// <summary>The delegation below; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Id.Named(Instruction);
        var @case = new PassingCase(new(docket, Guard.Against.Null(Item), "pass an instruction on to"), Instruction);
        return @case.PassedAt <= docket.Moment.EffectiveFrom
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new InstructionPassedOn
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Instruction = Instruction, Item = @case.Grant?.Name ?? Item,
            }]);
    }
}
