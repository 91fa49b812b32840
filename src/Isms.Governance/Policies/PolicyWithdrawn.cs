using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

/// <summary>A policy was withdrawn, or is reported as withdrawn: no version of it is in force from then on, and its id is not used again.</summary>
public sealed record PolicyWithdrawn : PolicyEvent
{
    /// <summary>The exercise of authority by which it was withdrawn.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => IsReported;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported && replacement is null;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(Exercise);
        Guard.Against.NullOrWhiteSpace(Reason);
    }
}
