namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-14. How many of those addressed have taken note of each version that has been in force for long enough, as counted up to the instant.</summary>
internal static class Uncommunicated
{
    internal static Detection Detect(DetectorCase @case)
    {
        var settled = @case.DaysAgo(@case.Number(Detector.Uncommunicated, "days"));
        var versions = @case.Reading.Policies.Published().Where(version => version.Since <= settled)
            .Select(version => (Version: version, Coverage: @case.Reading.Policies.AcknowledgementOf(version.Policy, version.Version))).ToArray();
        var counted = versions.Where(each => each.Coverage.Share is not null).ToArray();
        return @case.Of(Detector.Uncommunicated, counted.Length, counted.Length == 0 ? null : counted.Min(each => each.Coverage.Share),
        [
            .. counted.Where(each => @case.Reaches(Detector.Uncommunicated, each.Coverage.Share!.Value)).Select(each => DetectionSignal.Of(
                "version", $"{each.Coverage.Acknowledged} of {each.Coverage.Addressed} took note of version `{each.Version.Version}` of policy `{each.Version.Policy}`", each.Coverage.Share!.Value, null, each.Version.Policy.Value, each.Version.Version.Value)),
            .. versions.Where(each => each.Coverage.Share is null).Select(each => DetectionSignal.Unknown($"policy {each.Version.Policy}", $"nobody counted who took note of version `{each.Version.Version}`")),
        ]);
    }
}
