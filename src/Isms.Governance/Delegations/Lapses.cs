namespace Isms.Governance.Delegations;

/// <summary>What lapses within an interval, in order of time.</summary>
public sealed record Lapses : Answer
{
    internal Lapses()
    {
    }

    /// <summary>The interval: its start belongs to it, its end does not.</summary>
    public required Interval Within { get; init; }

    /// <summary>The lapses, first to last.</summary>
    public required ValueList<Lapse> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Items.Count == 0 ? $"nothing lapses {Within.InWords()}" : $"{Items.Count} {(Items.Count == 1 ? "lapses" : "lapse")} {Within.InWords()}",
        Items.Select(lapse => (Explanation)lapse.ToString()).ToValueList());
}
