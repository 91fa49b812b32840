namespace Isms.Governance.Delegations;

/// <summary>An instruction was given after a delegation was made: from then on it binds its delegate and everyone below.</summary>
public sealed record InstructionGiven : DelegationEvent
{
    /// <summary>The id of the instruction.</summary>
    public required ConditionId Id { get; init; }

    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>What is instructed.</summary>
    public required string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Within what time it is passed on to each delegate below, in calendar units in the zone of the scope; null where nobody asks.</summary>
    public Period? PassOnWithin { get; init => field = Periods.Longer(value, nameof(PassOnWithin)); }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithInstruction(this, stamp);
}
