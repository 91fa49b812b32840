namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-01d. A seat that has handed out everything (ISMS-D14), and a member of top management of whom nothing in the window is on record: no act filed,
/// no exercise of authority, no decision, no review attended. Who came lately is not expected to have done anything yet.
/// </summary>
internal static class TotalDelegation
{
    internal static Detection Detect(DetectorCase @case)
    {
        var leaders = @case.Leaders.ToArray();
        var settled = @case.DaysAgo(@case.Number(Detector.TotalDelegation, "days"));
        var active = @case.Deeds.SelectMany(deed => deed.Source is { } source ? [deed.By, source] : new[] { deed.By })
            .Concat(@case.Exercises.SelectMany(exercise => exercise.Act.With.Append(exercise.Act.Person)))
            .Concat(@case.Reading.Held.Where(review => @case.InWindow(review.Held!.EffectiveFrom)).SelectMany(review => review.Held!.Attendees).Select(attendee => attendee.Person))
            .Concat(@case.Reading.Journal().Select(record => record.Event).Where(@event => !@event.IsFact && @case.InWindow(@event.Decided.At)).SelectMany(decision => decision.Decided.Everyone)).ToHashSet();
        var signals = @case.Reading.Found.Where(finding => finding.Rule == Rule.D14)
            .Select(finding => DetectionSignal.Of("everything handed out", finding.Message, 1m, null, finding.Subjects))
            .Concat(leaders.Where(leader => leader.Since <= settled && !active.Contains(leader.Person)).DistinctBy(leader => leader.Person).Select(leader => DetectionSignal.Of(
                "nothing done", $"nothing in the window is on record of `{leader.Person}`, position `{leader.Position}`", 1m, null, leader.Person.Value, leader.Position.Value))).ToArray();
        return @case.Of(Detector.TotalDelegation, leaders.Length, signals.Length, signals);
    }
}
