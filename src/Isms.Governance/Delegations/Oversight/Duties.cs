namespace Isms.Governance.Delegations;

/// <summary>Which reports and reviews are due within an interval, in order of time.</summary>
public sealed record Duties : Answer
{
    internal Duties()
    {
    }

    /// <summary>The interval: a duty lies in it when the day on which it is due begins in it.</summary>
    public required Interval Within { get; init; }

    /// <summary>The duties, first to last: for each delegation the next report and the next review.</summary>
    public required ValueList<Duty> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Items.Count == 0 ? $"nothing is due {Within.InWords()}" : $"{Items.Count} due {Within.InWords()}",
        Items.Select(duty => (Explanation)duty.ToString()).ToValueList());
}
