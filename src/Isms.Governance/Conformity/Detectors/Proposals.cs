namespace Isms.Governance.Conformity.Detectors;

/// <summary>The settings of the detectors in the default profile. No standard names these numbers: they are proposals.</summary>
internal static class Proposals
{
    internal static ValueList<DetectorSetting> All { get; } =
    [
        Set(Detector.Abdication, minor: 0.25m, major: 0.5m, numbers: [new("days", 90m)]),
        Set(Detector.PersonalDutyLeakage, major: 1m),
        Set(Detector.DumpedOnOneFunction, major: 0.8m, atLeast: 5, numbers: [new("personal-acts", 4m)]),
        Set(Detector.TotalDelegation, major: 1m, numbers: [new("days", 90m)]),
        Set(Detector.PaperCompliance, minor: 0.5m, major: 0.75m, atLeast: 10, numbers:
        [
            new("fast", 0.25m), new("words-per-minute", 250m), new("fast-share", 0.25m), new("serial", 0.2m), new("serial-count", 5m), new("serial-minutes", 10m), new("silent", 0.2m), new("silent-count", 29m),
            new("rush", 0.3m), new("rush-days", 30m), new("rush-factor", 5m), new("rush-least", 10m), new("late", 0.15m), new("late-days", 30m), new("hollow", 0.4m),
            new("alike", 0.4m), new("alike-share", 0.9m), new("alike-least", 20m), new("documents", 0.3m), new("carried", 0.3m), new("carried-times", 3m),
        ]),
        Set(Detector.LeadershipUnaware, minor: 1m, major: 0.5m, numbers: [new("days", 90m), new("reviews", 4m), new("attendance", 0.5m)]),
        Set(Detector.Orphans, observation: 1m, numbers: [new("days", 30m)]),
        Set(Detector.ConflictOfDuties, minor: 1m),
        Set(Detector.StaleAuthority, minor: 1m, numbers: [new("days", 365m)]),
        Set(Detector.ResponsibilityWithoutAuthority, minor: 1m, numbers: [new("share", 0.5m)]),
        Set(Detector.Diffusion, minor: 1m, numbers: [new("performers", 3m)]),
        Set(Detector.Overload, minor: 0.5m, numbers: [new("competences", 2m), new("charges", 3m)]),
        Set(Detector.Depth, observation: 2m, minor: 3m),
        Set(Detector.IgnoredSignals, minor: 1m, major: 3m, numbers: [new("reports", 2m), new("periods", 2m), new("days", 14m)]),
        Set(Detector.Starvation, minor: 1m, major: 3m, numbers: [new("share", 0.5m), new("coverage", 0.8m)]),
        Set(Detector.PolicyDecay, minor: 365m, major: 730m, numbers: [new("days", 90m)]),
        Set(Detector.Uncommunicated, minor: 0.9m, major: 0.7m, numbers: [new("days", 30m)]),
        Set(Detector.BlindAudit, observation: 1m, minor: 2m, atLeast: 2, numbers: [new("days", 730m)]),
        Set(Detector.PaperNotPractice, minor: 0.2m, major: 0.5m, atLeast: 5),
        Set(Detector.ShamTopManagement, major: 1m),
        Set(Detector.CircularAnswering, major: 1m),
        Set(Detector.ImprovementStall, minor: 1m, numbers: [new("days", 180m)]),
        Set(Detector.AccountabilityDrift, major: 1m),
    ];

    /// <summary>The proposal for a detector.</summary>
    internal static DetectorSetting Of(Detector detector) => detector.Proposal ?? All.First(setting => setting.Detector == detector.Id);

    /// <summary>The setting of a detector under a profile; the proposal where the profile has none.</summary>
    internal static DetectorSetting SettingOf(Profile profile, Detector detector) => profile.Detectors.FirstOrDefault(setting => setting.Detector == detector.Id) ?? Of(detector);

    /// <summary>A further number of a detector under a profile.</summary>
    internal static decimal NumberOf(Profile profile, Detector detector, string name) => SettingOf(profile, detector).Numbers.Concat(Of(detector).Numbers).First(number => number.Name == name).Value;

    private static DetectorSetting Set(Detector detector, decimal? observation = null, decimal? minor = null, decimal? major = null, int atLeast = 1, ValueList<DetectorNumber>? numbers = null) =>
        new() { Detector = detector.Id, Observation = observation, Minor = minor, Major = major, AtLeast = atLeast, Numbers = numbers ?? [] };
}
