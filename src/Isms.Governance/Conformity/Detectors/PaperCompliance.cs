using Isms.Governance.Policies;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-02. Nine signs, each with a weight w and a strength x between 0 and 1, that come to 1 - (1 - w·x)·(1 - w·x)·… together. The strength is a share for
/// approvals that were faster than reading, for reviews without a decision that somebody owns and for requirements that only documents show; the others
/// are there (1) or not (0). A sign of which nothing can be said adds nothing, and says so.
/// </summary>
internal static partial class PaperCompliance
{
    internal static Detection Detect(DetectorCase @case)
    {
        var approvals = Approvals(@case).ToArray();
        var signals = new[] { Fast(@case, approvals), Serial(@case, approvals), Silent(@case, approvals), Rush(@case), Late(@case), Hollow(@case), Alike(@case), Documents(@case), Carried(@case) };
        return @case.Of(Detector.PaperCompliance, @case.Deeds.Count(), 1m - signals.Aggregate(1m, (left, signal) => left * (1m - Math.Clamp(signal.Contribution ?? 0m, 0m, 1m))), signals);
    }

    private static decimal Number(DetectorCase @case, string name) => @case.Number(Detector.PaperCompliance, name);

    /// <summary>The sign of a strength: absent at nothing.</summary>
    private static DetectionSignal Sign(DetectorCase @case, string name, string weight, decimal strength, string message, ValueList<string> subjects) => strength <= 0m
        ? DetectionSignal.Sound(name, message) : DetectionSignal.Of(name, message, Number(@case, weight) * strength, null, subjects);

    private static IEnumerable<(PolicyVersion Version, PolicyVersionApproved Approval, PersonId? By)> Approvals(DetectorCase @case) =>
        @case.Reading.Lives.SelectMany(life => life.Versions).SelectMany(version => version.Approved.Select(approval => (version, approval)))
            .Where(each => @case.InWindow(each.approval.EffectiveFrom) && !each.approval.IsReported)
            .OrderBy(each => each.approval.EffectiveFrom).ThenBy(each => each.approval.Exercise.Value, StringComparer.Ordinal)
            .Select(each => (each.version, each.approval, @case.Delegations.CoverageOf(each.approval.Exercise).Act?.Person));

    /// <summary>Approved sooner after it was handed in than a part of the time that reading takes.</summary>
    private static DetectionSignal Fast(DetectorCase @case, (PolicyVersion Version, PolicyVersionApproved Approval, PersonId? By)[] approvals)
    {
        var timed = approvals.Where(each => each.Version is { Draft.Words: not null, SubmittedAt: not null } && each.Version.SubmittedAt <= each.Approval.EffectiveFrom).ToArray();
        var fast = timed.Where(each => (decimal)(each.Approval.EffectiveFrom - each.Version.SubmittedAt!.Value).TotalMinutes
            < each.Version.Draft!.Words!.Value / Number(@case, "words-per-minute") * Number(@case, "fast-share")).ToArray();
        return timed.Length == 0 ? DetectionSignal.Unknown("faster than reading", "no approval is on record of a version with its words counted")
            : Sign(@case, "faster than reading", "fast", (decimal)fast.Length / timed.Length, $"{fast.Length} of {timed.Length} approvals were faster than reading", fast.Select(each => each.Approval.Exercise.Value).ToValueList());
    }

    private static DetectionSignal Serial(DetectorCase @case, (PolicyVersion Version, PolicyVersionApproved Approval, PersonId? By)[] approvals)
    {
        var (count, minutes) = ((int)Number(@case, "serial-count"), Duration.FromMinutes((double)Number(@case, "serial-minutes")));
        var series = approvals.Where(each => each.By is not null).GroupBy(each => each.By!.Value).FirstOrDefault(group =>
            group.Select(each => each.Approval.EffectiveFrom).ToArray() is var times && times.Where((_, i) => i + count <= times.Length && times[i + count - 1] - times[i] <= minutes).Any());
        return approvals.Length > 0
            ? Sign(@case, "one after the other", "serial", series is null ? 0m : 1m, series is null ? "no series of approvals" : $"`{series.Key}` approved {count} or more within {minutes.TotalMinutes:0} minutes", series is null ? [] : [series.Key.Value])
            : DetectionSignal.Unknown("one after the other", "no approval is on record");
    }

    private static DetectionSignal Silent(DetectorCase @case, (PolicyVersion Version, PolicyVersionApproved Approval, PersonId? By)[] approvals)
    {
        var (most, row) = (0, 0);
        foreach (var each in approvals)
        {
            row = each.Approval.Comment is null ? row + 1 : 0;
            most = Math.Max(most, row);
        }

        return approvals.Length > 0 ? Sign(@case, "without a word", "silent", most >= Number(@case, "silent-count") ? 1m : 0m, $"{most} approvals in a row without a comment", []) : DetectionSignal.Unknown("without a word", "no approval is on record");
    }

    /// <summary>The share of what was done that lies shortly before an audit, against the share that so many days have of the window.</summary>
    private static DetectionSignal Rush(DetectorCase @case)
    {
        var (days, deeds) = (Number(@case, "rush-days"), @case.Deeds.ToArray());
        var audits = @case.Reading.Monitoring.Audits.Where(audit => audit.Report is { } report && @case.InWindow(report.From)).ToArray();
        if (audits.Length == 0 || deeds.Length < Number(@case, "rush-least"))
        {
            return DetectionSignal.Unknown("before an audit", audits.Length == 0 ? "no audit is on record in the window" : $"{deeds.Length} acts are on record in the window");
        }

        var begin = Instant.Max(@case.Window.From, deeds.Min(deed => deed.At));
        var length = (decimal)Math.Max(1, (Instant.Min(@case.Window.Until, @case.Instant) - begin).TotalDays);
        var even = Math.Min(1m, days / length);
        var shares = audits.Select(audit => (audit.Audit, Share: (decimal)deeds.Count(deed => deed.At < audit.Report!.From && deed.At >= audit.Report.From - Duration.FromDays((double)days)) / deeds.Length)).ToArray();
        var rushed = shares.Where(each => each.Share >= Number(@case, "rush-factor") * even).Select(each => each.Audit.Value).ToValueList();
        return Sign(@case, "before an audit", "rush", rushed.Count > 0 ? 1m : 0m, $"a share of {DetectorNumbers.InWords(shares.Max(each => each.Share))} of what was done lies in the {days:0} days before an audit, {DetectorNumbers.InWords(even)} would be even", rushed);
    }

    private static DetectionSignal Late(DetectorCase @case)
    {
        var delays = @case.Reading.Journal().Select(record => (Done: Instant.Min(record.Event.Decided.At, record.Event.EffectiveFrom), Recorded: record.RecordedAt)).Where(each => @case.InWindow(each.Done)).Select(each => (decimal)Math.Max(0, (each.Recorded - each.Done).TotalDays)).Order().ToArray();
        var median = Median.Of(delays) ?? 0m;
        return delays.Length == 0 ? DetectionSignal.Unknown("late entries", "nothing is on record of the window")
            : Sign(@case, "late entries", "late", median > Number(@case, "late-days") ? 1m : 0m, $"the median record was entered {DetectorNumbers.InWords(median)} days late", []);
    }
}
