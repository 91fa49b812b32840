namespace Isms.Governance.Policies;

/// <summary>A version of a policy was published, or is reported as published: from then on it is in force, and the one before it is superseded.</summary>
public sealed record PolicyVersionPublished : PolicyVersionEvent
{
    /// <summary>The digest of what was published.</summary>
    public required string Digest { get; init; }

    /// <summary>Where it is to be found, inside and outside.</summary>
    public required Availability Availability { get; init; }

    /// <summary>Whether it was reported as done, not done under the rules.</summary>
    public bool IsReported { get; init; }

    internal override bool IsFact => IsReported;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsReported && IsAboutSame(replacement) && replacement is not PolicyVersionPublished { IsReported: false };

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Guard.Against.NullOrWhiteSpace(Digest);
        Guard.Against.Null(Availability).EnsureSound();
    }
}
