namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-16. Of the acts of authority in the window, how many were by people who held the activity neither as original holder nor under any delegation, and were not ratified.</summary>
internal static class Practice
{
    internal static Detection Detect(DetectorCase @case)
    {
        var acts = @case.Exercises.Select(@case.Delegations.CoverageOf).Where(coverage => coverage.Verdict is not Isms.Governance.Delegations.CoverageVerdict.NotEvaluable).ToArray();
        var outside = acts.Where(coverage => coverage.Verdict is Isms.Governance.Delegations.CoverageVerdict.NotCovered && coverage.Reasons.Any(reason => reason.Rule == Rule.A02)).ToArray();
        return @case.Of(Detector.PaperNotPractice, acts.Length, acts.Length == 0 ? null : (decimal)outside.Length / acts.Length, outside.Select(coverage => DetectionSignal.Of(
            "act", $"`{coverage.Act!.Person}` acted in `{coverage.Id}`, and nothing gives them `{coverage.Act.Activity}`", 1m / acts.Length, null, coverage.Id.Value, coverage.Act.Person.Value)));
    }
}
