using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Asks that something be measured from then on, at a cadence, against a target.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, a target has no bound or crossed ones, or a period does not last.</exception>
public sealed record DefineMetric : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, MetricDefined>> Rules = [.. RecordRules<MonitoringView, MetricDefined>.OfDecisions];

    /// <summary>The metric.</summary>
    public required Metric Metric { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules, new MetricDefined { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Metric = Metric },
        docket.View.Known<MetricDefined>(Metric.Id).FirstOrDefault(), EffectiveFrom);
}
