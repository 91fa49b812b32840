using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Every detector says the same of the same journal, whatever it holds: that a pattern is there and why, that it is not, or that too little is on record, which is never silence.</summary>
public sealed class DetectorsAreTotal
{
    [Law]
    public void Every_detector_says_something_of_every_history_and_the_same_again(History history) => history.Holds(Fault(history));

    private static string? Fault(History history)
    {
        foreach (var (at, known) in history.Points(2))
        {
            var detections = history.Register.AsOf(at, known).Conformity.Detect();
            if (!detections.Equals(GovernanceDecider.Replay(history.Journal).AsOf(at, known).Conformity.Detect()))
            {
                return $"another answer at {at} as known at {known} when the journal is read again";
            }

            if (string.IsNullOrWhiteSpace(detections.ToString()) || (detections.Cause is null && !detections.Items.Select(each => each.Detector).SequenceEqual(Detector.All)))
            {
                return $"a detector says nothing at {at} as known at {known}";
            }

            if (detections.Items.FirstOrDefault(each => IsUnsound(each)) is { } unsound)
            {
                return $"at {at} as known at {known}: {unsound}";
            }
        }

        return null;
    }

    private static bool IsUnsound(Detection each)
    {
        var isEnough = each.Sample >= each.AtLeast && each.Value is not null;
        return (each.Outcome is DetectionOutcome.InsufficientData) == isEnough || (each.Cause is null) != isEnough || (each.Grade is not null) != (each.Outcome is DetectionOutcome.Detected)
            || (each.Finding is not null) != (each.Outcome is DetectionOutcome.Detected) || (each.Outcome is DetectionOutcome.Detected && !each.Signals.Any(signal => signal.IsPresent));
    }
}
