using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>Asks that a metric be measured in another way from then on. Values on record stay judged by the target of their own time.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, a target has no bound or crossed ones, or a period does not last.</exception>
public sealed record ChangeMetric : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, MetricChanged>> Rules =
    [
        .. RecordRules<MonitoringView, MetricChanged>.OfDecisions
            .And(Rule.S01, @case => MetricRules.Known(@case.Docket, @case.Asked.Metric.Id)).And(Rule.S09, @case => MetricRules.OneUnit(@case.Docket, @case.Asked.Metric.Id, @case.Asked.Metric.Unit)),
    ];

    /// <summary>The metric as it is to be, its id and its unit as they are.</summary>
    public required Metric Metric { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(Docket<MonitoringView> docket)
    {
        var asked = new MetricChanged { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Metric = Metric };
        return EffectiveFrom is null && !Metric.Id.IsDefault && docket.Then.Find(Metric.Id) == Metric
            ? Ruling.NothingToChange
            : docket.Record(Rules, asked, docket.View.Known<MetricChanged>(Metric.Id).FirstOrDefault(known => known.Metric == Metric && known.EffectiveFrom == asked.EffectiveFrom), EffectiveFrom);
    }
}
