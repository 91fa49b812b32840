namespace Isms.Governance.Conformity.Detectors;

/// <summary>Asks every detector: a pure function of what is on record, of a window and of a profile.</summary>
internal static class Detecting
{
    internal static readonly ImmutableArray<(Detector Detector, Func<DetectorCase, Detection> Detect)> All =
    [
        (Detector.Abdication, Abdication.Detect),
        (Detector.PersonalDutyLeakage, Leakage.Detect),
        (Detector.DumpedOnOneFunction, OneFunction.Detect),
        (Detector.TotalDelegation, TotalDelegation.Detect),
        (Detector.PaperCompliance, PaperCompliance.Detect),
        (Detector.LeadershipUnaware, Unaware.Detect),
        (Detector.Orphans, Orphans.Detect),
        (Detector.ConflictOfDuties, Conflicts.Detect),
        (Detector.StaleAuthority, StaleAuthority.Detect),
        (Detector.ResponsibilityWithoutAuthority, WithoutAuthority.Detect),
        (Detector.Diffusion, Diffusion.Detect),
        (Detector.Overload, Overload.Detect),
        (Detector.Depth, Depth.Detect),
        (Detector.IgnoredSignals, IgnoredSignals.Detect),
        (Detector.Starvation, Starvation.Detect),
        (Detector.PolicyDecay, PolicyDecay.Detect),
        (Detector.Uncommunicated, Uncommunicated.Detect),
        (Detector.BlindAudit, BlindAudit.Detect),
        (Detector.PaperNotPractice, Practice.Detect),
        (Detector.ShamTopManagement, ShamTop.Detect),
        (Detector.CircularAnswering, Circles.Detect),
        (Detector.ImprovementStall, Stall.Detect),
        (Detector.AccountabilityDrift, Drift.Detect),
    ];

    internal static Conformity.Detections Of(Reading reading, Weighing weighing, Interval? asked, Profile profile)
    {
        var window = reading.WindowOf(asked, profile);
        var @case = new DetectorCase(reading, weighing, window, profile);
        var detections = new Conformity.Detections { At = reading.Instant, Window = window, Profile = profile, Cause = reading.Delegations.Accountability.Unanswerable() };
        if (detections.Cause is not null)
        {
            return detections;
        }

        var ours = All.Where(each => !profile.Waived.Contains(each.Detector.Rule.Id)).Select(each => each.Detect(@case));
        var own = profile.Own.Where(each => !profile.Waived.Contains(each.Detector.Rule.Id)).Select(each => Hosts.Detect(each, @case));
        return detections with { Items = ours.Concat(own).ToValueList() };
    }
}
