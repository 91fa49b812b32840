namespace Isms.Governance.Reviews;

/// <summary>What a management review lacks: the reasons for which its closing would be refused, and its signature.</summary>
public sealed record ReviewShortfall : Answer
{
    internal ReviewShortfall()
    {
    }

    /// <summary>The review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>What it lacks, in the order of the rules.</summary>
    public required ValueList<Finding> Items { get; init; }

    /// <summary>Whether it lacks nothing.</summary>
    public bool IsComplete => Items.Count == 0;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        IsComplete ? $"review `{Review}` lacks nothing at {At.InWords()}" : $"review `{Review}` lacks {Items.Count} {(Items.Count == 1 ? "thing" : "things")} at {At.InWords()}",
        Items.Select(finding => new Explanation($"{finding.Rule.Id}: {finding.Message}", [$"to mend it: {finding.Remedy}"])).ToValueList());

    internal static ReviewShortfall Of(ManagementReview review) => new()
    {
        Review = review.Id, At = review.At,
        Items =
        [
            .. M01TopManagement.Lacking(review).Concat(M02Inputs.Lacking(review)).Concat(M03Results.Lacking(review)).Concat(M06Signed.Lacking(review)).Select(ReviewFindings.Found),
        ],
    };
}
