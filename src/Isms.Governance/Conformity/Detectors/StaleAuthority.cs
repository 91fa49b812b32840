using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-06. A delegation in force is stale when its review is overdue, somebody who holds it is not competent, or it went unused for too long although acts of
/// its activities are recorded: of what nobody records acts, use says nothing. An act in the window under a delegation that was over, overdue for review or in incompetent hands then is major, unless it was ratified.
/// </summary>
internal static class StaleAuthority
{
    internal static Detection Detect(DetectorCase @case)
    {
        var delegations = @case.Delegations;
        var (grants, acts) = (delegations.Active.ToArray(), @case.Exercises.Where(exercise => exercise.Item is not null).ToArray());
        var since = @case.DaysAgo(@case.Number(Detector.StaleAuthority, "days"));
        var all = delegations.Exercises().ToArray();
        var signals = acts.Select(act => Used(@case, act)).OfType<DetectionSignal>()
            .Concat(grants.Where(grant => delegations.IsReviewOverdue(grant)).Select(grant => DetectionSignal.Of("unreviewed", $"the review of `{grant.Name}` is overdue", 1m, null, grant.Name.ToString())))
            .Concat(@case.Reading.Found.Where(finding => finding.Rule == Rule.D07).Select(finding => DetectionSignal.Of("incompetent", finding.Message, 1m, null, finding.Subjects)))
            .Concat(grants.Where(grant => grant.Kinds.HasFlag(ActKinds.Decide) && grant.From < since && all.Any(act => delegations.Covers(grant, act.Act.Activity)) && !all.Any(act => act.At >= since && act.Item?.Chain().Any(each => each.Key == grant.Key) == true))
                .Select(grant => DetectionSignal.Of("unused", $"nothing was done under `{grant.Name}` since {since.InWords()}", 1m, null, grant.Name.ToString())))
            .Concat(grants.Length > 0 && all.Length == 0 ? [DetectionSignal.Unknown("unused", "no act of authority is on record")] : Array.Empty<DetectionSignal>()).ToArray();
        return @case.Of(Detector.StaleAuthority, grants.Length + acts.Length, signals.Count(signal => signal.IsPresent), signals);
    }

    private static DetectionSignal? Used(DetectorCase @case, Exercise act)
    {
        var (then, grant) = (@case.Delegations.At(act.At), @case.Delegations.Current(act.Item!));
        var coverage = @case.Delegations.CoverageOf(act);
        if (coverage.Verdict is CoverageVerdict.Ratified)
        {
            return null;
        }

        var standing = then.StandingOf(grant);
        var stale = standing is Standing.Expired or Standing.Revoked or Standing.Superseded or Standing.Lapsed or Standing.BrokenAbove or Standing.Suspended ? "was not in force"
            : then.IsReviewOverdue(grant) ? "was overdue for review" : coverage.Reasons.Any(reason => reason.Rule == Rule.D07) ? "was in incompetent hands" : null;
        return stale is null ? null : DetectionSignal.Of(
            "used", $"`{act.Act.Person}` acted in `{act.Act.Id}` at {act.At.InWords()} under `{grant.Name}`, which {stale}", 1m, FindingGrade.Major, act.Act.Id.Value, grant.Name.ToString());
    }
}
