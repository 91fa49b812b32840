namespace Isms.Governance.Monitoring;

/// <summary>How a metric stands at an instant.</summary>
public sealed record MetricReading : Answer
{
    internal MetricReading()
    {
    }

    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The last value against the target that was in force at the end of its period.</summary>
    public required MetricStanding Standing { get; init; }

    /// <summary>Why it does not stand in any way; null when it does.</summary>
    public string? Cause { get; init; }

    /// <summary>The value of the last period that was measured; null when none was.</summary>
    public MeasurementRecorded? Last { get; init; }

    /// <summary>The target against which the last value stands; null where the metric is not defined.</summary>
    public MetricTarget? Target { get; init; }

    /// <summary>In how many measured periods in a row, the last one included, the target was missed. A period without a value neither counts nor breaks the row.</summary>
    public int MissedInARow { get; init; }

    /// <summary>Who sees to it that it is measured; null where the metric is not defined.</summary>
    public Incumbent? Owner { get; init; }

    /// <summary>By when the next value is due; null when none is due any more.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>Whether the next value is overdue.</summary>
    public bool IsOverdue => DueAt < At;

    /// <summary>Where the values tend.</summary>
    public required MetricTrend Trend { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new($"`{Metric}` {Title}: {InWords}", Because().ToValueList());

    private string InWords => Standing switch
    {
        MetricStanding.Met => "met",
        MetricStanding.Missed => $"missed{(MissedInARow > 1 ? $" in {MissedInARow} periods in a row" : string.Empty)}",
        _ => $"not evaluable: {Cause}",
    };

    private IEnumerable<Explanation> Because()
    {
        if (Last is { } last)
        {
            yield return $"{last.ValueInWords} {last.PeriodInWords}, measured by `{last.By}` at {last.EffectiveFrom.InWords()}";
        }

        if (Target is { } target)
        {
            yield return $"the target is {target}{(target.DueFrom is { } due ? $", due from {due.InWords()}" : string.Empty)}";
            yield return $"position `{Owner!.Position}` sees to it{(Owner.Person is { } person ? $", filled by `{person}`" : ", which nobody fills")}";
            yield return Trend.Explain();
        }

        if (DueAt is { } next)
        {
            yield return IsOverdue ? $"the next value was due at {next.InWords()}" : $"the next value is due at {next.InWords()}";
        }
    }
}
