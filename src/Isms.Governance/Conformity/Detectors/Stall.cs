namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-19. That improvements are open, one of them overdue, and none was closed in the window; and that the median open one is too old.</summary>
internal static class Stall
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (all, zone) = (@case.Reading.Improvement.Improvements, @case.Organization.Zone);
        var open = all.Where(each => each.Action.IsOpen).ToArray();
        var closed = all.Count(each => each.Action.Closed is { } end && @case.InWindow(end.EffectiveFrom));
        var ages = open.Select(each => Period.DaysBetween(each.Decided.EffectiveFrom.InZone(zone).Date, @case.Instant.InZone(zone).Date)).Select(days => (decimal)days).Order().ToArray();
        var median = Median.Of(ages) ?? 0m;
        var isStuck = closed == 0 && open.Any(each => each.Action.IsOverdue);
        var isOld = median > @case.Number(Detector.ImprovementStall, "days");
        var ids = open.Select(each => each.Decided.Id.Value).ToValueList();
        return @case.Of(Detector.ImprovementStall, open.Length + closed, (isStuck ? 1 : 0) + (isOld ? 1 : 0),
        [
            isStuck ? DetectionSignal.Of("none closed", $"{open.Length} open, one overdue at least, and none closed in the window", 1m, null, ids) : DetectionSignal.Sound("none closed", $"{closed} closed in the window"),
            isOld ? DetectionSignal.Of("age", $"the median open improvement is {DetectorNumbers.InWords(median)} days old", 1m, null, ids) : DetectionSignal.Sound("age", $"the median open improvement is {DetectorNumbers.InWords(median)} days old"),
        ]);
    }
}
