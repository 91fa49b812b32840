using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Monitoring;

namespace Isms.Governance.Laws.Laws;

/// <summary>A metric whose next value was due is found, and no other.</summary>
public sealed class M07MeasuredInTime
{
    [Law]
    public void A_metric_whose_next_value_was_due_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.M07, finding => finding.Subjects[0], (_, at, known) =>
    {
        var (retired, values) = (history.Seen<MetricRetired>(at, known).Select(each => each.Metric).ToHashSet(), history.Seen<MeasurementRecorded>(at, known).ToArray());
        return from defined in history.Seen<MetricDefined>(at, known)
               where !retired.Contains(defined.Metric.Id)
               let metric = history.Seen<MetricChanged>(at, known).LastOrDefault(each => each.Metric.Id == defined.Metric.Id)?.Metric ?? defined.Metric
               let last = values.Where(each => each.Metric == metric.Id).MaxBy(each => each.From)
               let over = (last?.Until ?? defined.EffectiveFrom).Later(metric.Every)
               where (metric.Within is { } within ? over.Later(within) : over) < at
               select metric.Id.Value;
    });
}
