using Isms.Governance.Conformity;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Every detector is silent on a sound organisation, and each is set off by one edit of its story.</summary>
public class DetectorTests
{
    [Fact]
    public void Every_detector_is_silent_on_a_sound_organisation()
    {
        var detections = Healthy.Reference.View.Conformity.Detect();
        Assert.Equal(Detector.All, detections.Items.Select(each => each.Detector));
        Assert.All(detections.Items, each => Assert.True(each.Outcome is DetectionOutcome.Silent, each.ToString()));
        Assert.Empty(detections.Findings);
    }
}
