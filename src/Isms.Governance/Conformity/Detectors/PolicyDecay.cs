using Isms.Governance.Policies;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-13. How long ago each policy in force was published or reviewed, the later of the two; a date that its last review set for the next one prevails. And a
/// change since then of the adopted editions, the scope or top management that lies longer back than a number of days: a position that came into it, or a person
/// who came to one of its seats. Who acts there for a time is no change of it.
/// </summary>
internal static class PolicyDecay
{
    internal static Detection Detect(DetectorCase @case)
    {
        var lives = @case.Reading.Lives.Where(life => life is { WithdrawnAt: null, InForce: not null })
            .Select(life => (life.Policy, Seen: Instant.Max(life.InForce!.PublishedAt ?? life.InForce.Since, life.ReviewedAt ?? Instant.MinValue), IsSet: life.ReviewInForce?.NextUntil > @case.Instant)).ToArray();
        var zone = @case.Organization.Zone;
        var ages = lives.Select(life => (life.Policy, life.Seen, Days: life.IsSet ? 0 : Period.DaysBetween(life.Seen.InZone(zone).Date, @case.Instant.InZone(zone).Date))).ToArray();
        var late = @case.DaysAgo(@case.Number(Detector.PolicyDecay, "days"));
        var changes = Changes(@case.Organization).Where(change => change.At < late).ToArray();
        return @case.Of(Detector.PolicyDecay, lives.Length, ages.Length == 0 ? null : ages.Max(each => each.Days),
        [
            .. ages.Where(each => @case.Reaches(Detector.PolicyDecay, each.Days)).Select(each => DetectionSignal.Of("age", $"policy `{each.Policy}` was last approved or reviewed at {each.Seen.InWords()}, {each.Days} days ago", each.Days, null, each.Policy.Value)),
            .. from each in ages
               from change in changes.Where(change => change.At > each.Seen).Take(1)
               select DetectionSignal.Of("change", $"{change.What} at {change.At.InWords()}, and policy `{each.Policy}` was not reviewed since", each.Days, FindingGrade.Minor, each.Policy.Value),
        ]);
    }

    /// <summary>What changed on which policies rest, first to last.</summary>
    private static IEnumerable<(Instant At, string What)> Changes(OrganizationAt organization)
    {
        var (book, point) = (organization.Book, organization.Point);
        return book.Editions.SelectMany(pair => pair.Value.Known(point.Known).Select(entry => (At: entry.From, What: $"edition `{pair.Key}` was adopted")))
            .Concat(book.Scope.Known(point.Known).Skip(1).Select(entry => (At: entry.From, What: "the scope changed")))
            .Concat(book.TopManagement.UpTo(point).SelectMany(position => organization.Designations(position).Select(span => (At: span.From, What: $"position `{position}` came into top management"))))
            .Concat(book.TopManagement.UpTo(point).SelectMany(position => Newcomers(organization, position)))
            .Where(change => change.At <= point.Effective).OrderBy(change => change.At).ThenBy(change => change.What, StringComparer.Ordinal);
    }

    /// <summary>Who came to a seat while it was in top management, in the place of somebody else or of nobody; the first one came with the seat.</summary>
    private static IEnumerable<(Instant At, string What)> Newcomers(OrganizationAt organization, PositionId position)
    {
        var terms = organization.Terms(position).Where(term => term.Appointment.Kind is AppointmentKind.Substantive).OrderBy(term => term.From).ToArray();
        return from term in terms
               where organization.Designations(position).Any(span => span.Contains(term.From) && span.From < term.From)
                   && !terms.Any(before => before.Appointment.Person == term.Appointment.Person && before.Until == term.From)
               select (term.From, $"person `{term.Appointment.Person}` came to position `{position}` of top management");
    }
}
