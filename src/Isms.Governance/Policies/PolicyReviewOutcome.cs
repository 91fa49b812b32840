namespace Isms.Governance.Policies;

/// <summary>What a review of a policy comes to.</summary>
public enum PolicyReviewOutcome
{
    /// <summary>The policy stays as it is.</summary>
    Kept,

    /// <summary>A new version is to be written.</summary>
    ChangeNeeded,
}
