using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Isms.Governance.DependencyInjection;

/// <summary>The instruments of the desks.</summary>
internal sealed class DeskMeters
{
    internal static readonly ActivitySource Activities = new(GovernanceTelemetry.ActivitySourceName);

    /// <summary>For desks without a meter factory: one meter for the process, as the name is one.</summary>
    internal static readonly DeskMeters Shared = new(new Meter(GovernanceTelemetry.MeterName));

    private readonly Counter<long> decisions;
    private readonly Counter<long> conflicts;
    private readonly Histogram<double> duration;

    internal DeskMeters(Meter meter)
    {
        decisions = meter.CreateCounter<long>(GovernanceTelemetry.Decisions, "{decision}", "Decisions returned");
        conflicts = meter.CreateCounter<long>(GovernanceTelemetry.Conflicts, "{conflict}", "Appends that met a conflict");
        duration = meter.CreateHistogram(
            GovernanceTelemetry.DecisionDuration,
            "s",
            "How long decisions took, waiting included",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });
    }

    internal void Decided(string command, string outcome, long started)
    {
        var tags = new TagList { { GovernanceTelemetry.CommandTag, command }, { GovernanceTelemetry.OutcomeTag, outcome } };
        decisions.Add(1, tags);
        duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
    }

    internal void Conflicted(string command) => conflicts.Add(1, new KeyValuePair<string, object?>(GovernanceTelemetry.CommandTag, command));
}
