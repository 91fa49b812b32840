using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>What the records of metrics and their values look at besides what every record does.</summary>
internal static class MetricRules
{
    /// <summary>The metric is measured when the command takes effect.</summary>
    internal static RuleOutcome Known(Docket<MonitoringView> docket, MetricId metric) => docket.Then.Find(metric) is not null ? RuleOutcome.Held : RuleOutcome.Of(Missing(docket, metric));

    /// <summary>The metric was defined when its value was measured, and not retired when the period began.</summary>
    internal static RuleOutcome Measured(RecordCase<MonitoringView, MeasurementRecorded> @case)
    {
        var (then, asked) = (@case.Docket.Then, @case.Asked);
        return then.Defined(asked.Metric) is not null && !(then.RetiredFrom(asked.Metric) <= asked.From) ? RuleOutcome.Held : RuleOutcome.Of(Missing(@case.Docket, asked.Metric));
    }

    internal static RuleOutcome OneValue(RecordCase<MonitoringView, MeasurementRecorded> @case) => RuleOutcome.Of(
        from known in @case.View.Known<MeasurementRecorded>(@case.Asked.Metric)
        where known != @case.OnRecord && known.Overlaps(@case.Asked)
        select Rule.S02.Broken(
            $"`{known.Metric}` has a value {known.PeriodInWords}, which overlaps {@case.Asked.PeriodInWords}", "state the period as it was, or withdraw the wrong record first", known.Metric.Value));

    internal static RuleOutcome PeriodIsOver(RecordCase<MonitoringView, MeasurementRecorded> @case) => RuleOutcome.Of(@case.Asked.Until <= @case.Moment.EffectiveFrom ? null : Rule.S07.Broken(
        $"`{@case.Asked.Metric}` was measured at {@case.Moment.EffectiveFrom.InWords()}, before its period was over at {@case.Asked.Until.InWords()}",
        "measure when the period is over", @case.Asked.Metric.Value));

    /// <summary>A metric has one unit for good.</summary>
    internal static RuleOutcome OneUnit(Docket<MonitoringView> docket, MetricId id, string unit) => docket.Then.Defined(id) is not { } metric ? RuleOutcome.NotReached
        : RuleOutcome.Of(metric.Unit == unit ? null : Rule.S09.Broken(
            $"`{id}` is measured in `{metric.Unit}`, not in `{unit}`", "convert the value, or define another metric for that unit", id.Value));

    private static Violation Missing(Docket<MonitoringView> docket, MetricId id) => Rule.S01.Broken(
        $"the metric `{id}` is {(docket.Then.Defined(id) is null ? "not defined" : "retired")} at {docket.Then.Instant.InWords()}", "define the metric first, or correct the id", id.Value);
}
