namespace Isms.Governance.Delegations;

/// <summary>An act that was not covered was ratified: from then on it counts as ratified. It gives no authority for anything else.</summary>
public sealed record ExerciseRatified : DelegationEvent
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override DelegationBook ApplyTo(DelegationBook book, Stamp stamp) => book.WithRatification(Exercise, Decided.By, EffectiveFrom, stamp);
}
