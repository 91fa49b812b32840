using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

/// <summary>
/// A version of a policy was approved, or is reported as approved. It binds this version with this content, and nothing else. Whether whoever
/// approved could do so is read off the exercise of authority that goes with it, whenever somebody asks.
/// </summary>
public sealed record PolicyVersionApproved : PolicyVersionEvent
{
    /// <summary>The exercise of authority by which it was approved.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The digest of what was approved.</summary>
    public required string Digest { get; init; }

    /// <summary>What the approver said to it; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => IsReported;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported && replacement is null;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(Exercise);
        Guard.Against.NullOrWhiteSpace(Digest);
        _ = Comment is null ? null : Guard.Against.NullOrWhiteSpace(Comment);
    }
}
