namespace Isms.Governance.Conformity.Detectors;

/// <summary>Asks the detectors of a host, each as one of this library is asked.</summary>
internal static class Hosts
{
    internal static Detection Detect(HostDetector host, DetectorCase @case)
    {
        var detector = host.Detector;
        var measured = Ask(host, detector, new() { View = @case.Reading.View(), Window = @case.Window, Setting = @case.SettingOf(detector) });
        return @case.Of(detector, measured.Sample, measured.Value, measured.Signs.Select(sign => DetectionSignal.Of("sign", sign.Message, 1m, null, sign.Subjects)));
    }

    private static HostMeasure Ask(HostDetector host, Detector detector, HostReading reading)
    {
        try
        {
            return host.Detect(reading) is { Sample: >= 0 } measured ? measured : throw new InvalidOperationException("nothing was measured, or less than nothing counted");
        }
        catch (Exception exception)
        {
            throw new DecisionRuleException(detector.Rule, exception);
        }
    }
}
