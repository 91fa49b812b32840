using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>No history leads to an obligation for which nobody in top management answers: the detector of that fault is never set off.</summary>
public sealed class DetectorsFindNoDrift
{
    [Law]
    public void Accountability_never_drifts(History history) => history.Holds((
        from point in history.Points(4)
        let said = history.Register.AsOf(point.At, point.Known).Conformity.Detect()[Detector.AccountabilityDrift]
        where said?.Outcome is DetectionOutcome.Detected
        select $"{said} at {point.At} as known at {point.Known}").FirstOrDefault());
}
