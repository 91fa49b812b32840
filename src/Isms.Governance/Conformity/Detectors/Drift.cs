namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-20. An obligation that no position of top management answers for, or another position does. What an obligation's holders are never reads a delegation (ISMS-A01, ISMS-A04).</summary>
internal static class Drift
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (accountability, top) = (@case.Delegations.Accountability, @case.Organization.TopManagement.ToHashSet());
        var obligations = accountability.AllObligations().ToArray();
        var adrift = obligations.Where(obligation => accountability.Holders(obligation) is var holders && (holders.Count == 0 || !holders.All(top.Contains))).ToArray();
        return @case.Of(Detector.AccountabilityDrift, obligations.Length, adrift.Length, adrift.Select(obligation => DetectionSignal.Of("obligation", $"`{obligation}` does not lie with top management", 1m, null, obligation.Value)));
    }
}
