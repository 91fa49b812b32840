using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Asks that a metric not be measured any more from then on.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record RetireMetric : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, MetricRetired>> Rules =
    [
        .. RecordRules<MonitoringView, MetricRetired>.OfDecisions.And(Rule.S01, @case => MetricRules.Known(@case.Docket, @case.Asked.Metric)),
    ];

    /// <summary>The metric.</summary>
    public required MetricId Metric { get; init; }

    /// <inheritdoc cref="MetricRetired.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<MonitoringView> docket) => docket.Record(
        Rules, new MetricRetired { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Metric = Metric, Reason = Reason },
        docket.View.Known<MetricRetired>(Metric).FirstOrDefault(), EffectiveFrom);
}
