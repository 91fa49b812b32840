using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>
/// States which value a metric had over a period. A period has one value: another one, or one of an overlapping period, is refused until the
/// wrong record is withdrawn. A value in another unit than that of its metric is refused.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the unit blank, or the period empty or without a start or an end.</exception>
public sealed record RecordMeasurement : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, MeasurementRecorded>> Rules =
    [
        .. RecordRules<MonitoringView, MeasurementRecorded>.OfFacts
            .And(Rule.S01, MetricRules.Measured).And(Rule.S02, MetricRules.OneValue).And(Rule.S07, MetricRules.PeriodIsOver)
            .And(Rule.S09, @case => MetricRules.OneUnit(@case.Docket, @case.Asked.Metric, @case.Asked.Unit)),
    ];

    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <summary>The period that the value is about, the end excluded: told apart from when it was measured and from when that is recorded.</summary>
    public required Interval Period { get; init; }

    /// <inheritdoc cref="MeasurementRecorded.Value"/>
    public required decimal Value { get; init; }

    /// <inheritdoc cref="MeasurementRecorded.Unit"/>
    public required string Unit { get; init; }

    /// <inheritdoc cref="MeasurementRecorded.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="MeasurementRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<MonitoringView> docket)
    {
        if (!Period.HasStart || !Period.HasEnd)
        {
            throw new ArgumentException("the period of a measurement has a start and an end");
        }

        return docket.Record(
            Rules,
            new MeasurementRecorded
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Metric = Metric, From = Period.Start, Until = Period.End, Value = Value, Unit = Unit,
                By = By, Evidence = Evidence,
            },
            docket.View.Known<MeasurementRecorded>(Metric).FirstOrDefault(known => (known.From, known.Until) == (Period.Start, Period.End)), EffectiveFrom);
    }
}
