using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Isms.Governance.DependencyInjection.Tests;

/// <summary>Everything that the desks of one test log, measure and trace.</summary>
internal sealed class Observed : ILogger<GovernanceDesks>, IMeterFactory
{
    private readonly MeterListener meters = new();
    private readonly ActivityListener listener;
    private readonly string scope;
    private readonly List<Meter> made = [];

    public Observed(string scope)
    {
        this.scope = scope;
        meters.InstrumentPublished = (instrument, listening) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, this))
            {
                Instruments.Add(instrument);
                listening.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measurements.Enqueue((instrument.Name, value, Text(tags))));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measurements.Enqueue((instrument.Name, value, Text(tags))));
        meters.Start();
        listener = new()
        {
            ShouldListenTo = source => source.Name == "Isms.Governance",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (this.scope.Equals(activity.GetTagItem("isms.scope")))
                {
                    Activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public ConcurrentQueue<(int Id, LogLevel Level, string Message)> Logs { get; } = [];

    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = [];

    public ConcurrentQueue<Activity> Activities { get; } = [];

    public List<Instrument> Instruments { get; } = [];

    public GovernanceDesks Desks(IGovernanceJournal journal, int attempts = 5) =>
        new(journal, Given.Clock, new() { AttemptsOnConflict = attempts }, logger: this, meters: this);

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options.Name, options.Version, options.Tags, this);
        made.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        meters.Dispose();
        listener.Dispose();
        made.ForEach(meter => meter.Dispose());
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logs.Enqueue((eventId.Id, logLevel, formatter(state, exception)));

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
