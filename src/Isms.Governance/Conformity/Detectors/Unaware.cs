namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-03. Each member of top management who has belonged to it for long enough is aware when they were briefed in the window, attended enough of the last
/// reviews since they came, and have acknowledged something of what they answer for. Checks of knowledge say how many passed, not who, and do not count.
/// </summary>
internal static class Unaware
{
    internal static Detection Detect(DetectorCase @case)
    {
        var settled = @case.DaysAgo(@case.Number(Detector.LeadershipUnaware, "days"));
        var leaders = @case.Leaders.Where(leader => leader.Since <= settled).GroupBy(leader => leader.Person).Select(group => (Person: group.Key, Since: group.Min(each => each.Since))).ToArray();
        var reviews = @case.Reading.Held.TakeLast((int)@case.Number(Detector.LeadershipUnaware, "reviews")).Select(review => review.Held!).ToArray();
        var needed = @case.Number(Detector.LeadershipUnaware, "attendance");
        var unaware = leaders.Select(leader => (leader.Person, Lacking: Lacking(leader.Person, leader.Since).ToArray())).Where(each => each.Lacking.Length > 0).ToArray();
        return @case.Of(Detector.LeadershipUnaware, leaders.Length, leaders.Length == 0 ? null : 1m - ((decimal)unaware.Length / leaders.Length),
        [
            .. unaware.Select(each => DetectionSignal.Of("leader", $"`{each.Person}` {string.Join(", ", each.Lacking)}", 1m / leaders.Length, null, each.Person.Value)),
            .. reviews.Length == 0 ? [DetectionSignal.Unknown("attendance", "no review is on record")] : Array.Empty<DetectionSignal>(),
            DetectionSignal.Unknown("checks of knowledge", "a check says how many passed, not who"),
        ]);

        IEnumerable<string> Lacking(PersonId person, Instant since)
        {
            if (!@case.Reading.Competence.BriefingsOf(person).Briefings.Any(briefing => @case.InWindow(briefing.EffectiveFrom)))
            {
                yield return "was not briefed in the window";
            }

            var held = reviews.Where(review => review.From >= since).ToArray();
            var attended = held.Count(review => review.Attendees.Any(attendee => attendee.Person == person));
            if (held.Length > 0 && attended < needed * held.Length)
            {
                yield return $"attended {attended} of the last {held.Length} reviews";
            }

            var accountability = @case.Delegations.Accountability;
            if (!accountability.AllObligations().Any(obligation => accountability.Holders(obligation).Any(position =>
                @case.Organization.Accountable(position).Person == person && accountability.AcknowledgedSince(obligation, position, person) is not null)))
            {
                yield return "has acknowledged nothing of what they answer for";
            }
        }
    }
}
