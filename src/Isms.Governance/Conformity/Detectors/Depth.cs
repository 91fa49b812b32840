namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-10. How many delegations lie between top management and who holds something in force.</summary>
internal static class Depth
{
    internal static Detection Detect(DetectorCase @case)
    {
        var grants = @case.Delegations.Active.ToArray();
        return @case.Of(Detector.Depth, grants.Length, grants.Length == 0 ? null : grants.Max(grant => grant.Depth), grants.Where(grant => @case.Reaches(Detector.Depth, grant.Depth)).Select(grant => DetectionSignal.Of(
            "chain", $"`{grant.Name}` is number {grant.Depth} in its chain", grant.Depth, null, grant.Name.ToString())));
    }
}
