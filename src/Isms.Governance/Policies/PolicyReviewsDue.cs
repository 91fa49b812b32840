namespace Isms.Governance.Policies;

/// <summary>Which policies are to be reviewed within an interval, in order of time.</summary>
public sealed record PolicyReviewsDue : Answer
{
    internal PolicyReviewsDue()
    {
    }

    /// <summary>The interval: a review lies in it when the instant until which it is due does.</summary>
    public required Interval Within { get; init; }

    /// <summary>The policies, first to last.</summary>
    public required ValueList<PolicyLife> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{(Items.Count == 0 ? "no policy is" : Items.Count == 1 ? "1 policy is" : $"{Items.Count} policies are")} to be reviewed {Within.InWords()}",
        Items.Select(life => (Explanation)$"policy `{life.Policy}`, kept by position `{life.Owner}`: until {life.ReviewDueUntil!.Value.InWords()}").ToValueList());
}
