namespace Isms.Governance.Monitoring;

/// <summary>The metrics whose last value missed the target of its time.</summary>
public sealed record MissedTargets : Answer
{
    internal MissedTargets()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The metrics, in the order of their ids.</summary>
    public required ValueList<MetricReading> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        Items.Count == 0 ? $"no metric misses its target at {At.InWords()}" : $"{Items.Count} {(Items.Count == 1 ? "metric misses its" : "metrics miss their")} target at {At.InWords()}",
        Items.Select(reading => reading.Explain()).ToValueList());
}
