namespace Isms.Governance.Delegations;

/// <summary>An instruction was passed on to the delegate of a delegation below the one on which it was given.</summary>
public sealed record InstructionPassedOn : DelegationEvent
{
    /// <summary>The instruction.</summary>
    public required ConditionId Instruction { get; init; }

    /// <summary>The delegation below, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    internal override bool IsFact => true;

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithPassing(Instruction, Item, Decided.By, EffectiveFrom, stamp);
}
