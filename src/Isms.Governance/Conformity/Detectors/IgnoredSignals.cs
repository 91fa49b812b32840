using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-11. A delegate who has failed to report a number of times in a row, a metric that missed its target in a number of periods in a row since the first
/// of which nobody has stepped in for it, and an escalation without an answer that counts: by its own date, or after a number of days. What waits for its answer is not forgotten
/// because it was raised before the window.
/// </summary>
internal static class IgnoredSignals
{
    internal static Detection Detect(DetectorCase @case)
    {
        var delegations = @case.Delegations;
        var (reports, periods, days) = (@case.Number(Detector.IgnoredSignals, "reports"), @case.Number(Detector.IgnoredSignals, "periods"), @case.Number(Detector.IgnoredSignals, "days"));
        var reporting = delegations.Active.SelectMany(delegations.DutiesOf).Where(each => each.Duty.Kind is DutyKind.Report).ToArray();
        var metrics = @case.Reading.Metrics.Where(reading => reading.Last is not null).ToArray();
        var escalations = @case.Reading.Leadership.Escalations.Where(each => each.AnsweredAt is null ? each.Raised.EffectiveFrom < @case.Window.Until : @case.InWindow(each.Raised.EffectiveFrom)).ToArray();
        var signals = reporting.Select(each => (each.Grant, Missed: Missed(@case, each.Grant, each.Duty, reports))).Where(each => each.Missed >= reports).Select(each => DetectionSignal.Of(
                "reports", $"{reports:0} reports or more under `{each.Grant.Name}` failed to come", 1m, null, each.Grant.Name.ToString()))
            .Concat(metrics.Where(reading => reading.MissedInARow >= periods && !HasStepped(@case, reading)).Select(reading => DetectionSignal.Of(
                "target", $"`{reading.Metric}` missed its target in {reading.MissedInARow} periods in a row, and nobody has stepped in", 1m, null, reading.Metric.Value)))
            .Concat(escalations.Where(each => each.AnsweredAt is null && (each.Raised.AnswerUntil is { } until ? until <= @case.Instant : each.Raised.EffectiveFrom <= @case.DaysAgo(days))).Select(each => DetectionSignal.Of(
                "escalation", $"escalation `{each.Raised.Id}` to position `{each.Raised.To}` of {each.Raised.EffectiveFrom.InWords()} is not answered", 1m, null, each.Raised.Id.Value))).ToArray();
        return @case.Of(Detector.IgnoredSignals, reporting.Length + metrics.Length + escalations.Length, signals.Length, signals);
    }

    /// <summary>How many reports in a row have failed to come, as far as it matters.</summary>
    private static int Missed(DetectorCase @case, Grant grant, Duty duty, decimal enough)
    {
        var (missed, due) = (0, @case.Delegations.After(duty.On));
        while (due <= @case.Instant && missed < enough)
        {
            missed++;
            due = due.After(grant.Terms.ReportEvery!, @case.Organization.Zone);
        }

        return missed;
    }

    private static bool HasStepped(DetectorCase @case, Monitoring.MetricReading reading)
    {
        var first = @case.Reading.Monitoring.Measurements(reading.Metric).TakeLast(reading.MissedInARow).First();
        return @case.Reading.Leadership.Interventions.Any(intervention => intervention.Missed == reading.Metric.Value && intervention.EffectiveFrom >= first.Until);
    }
}
