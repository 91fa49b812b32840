namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-18. Somebody who fills a seat and, regularly, one above it in the reporting line; and for an activity that is handed on, a way along delegations of
/// it or of something wider, in force, from a person back to that person. Whoever acts in a seat for a time is left aside.
/// </summary>
internal static class Circles
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (delegations, organization) = (@case.Delegations, @case.Organization);
        var positions = organization.All<Position>(EntryKind.Position).Where(position => position.ReportsTo is not null).Select(position => position.Id).ToArray();
        var grants = delegations.Active.ToArray();
        var lines = from position in positions
                    let person = Regular(organization, position)
                    where person is not null
                    from above in organization.Above(position).Where(above => Regular(organization, above) == person).Take(1)
                    select DetectionSignal.Of("reporting line", $"`{person}` fills position `{position}` and position `{above}` above it", 1m, null, person.Value.Value, position.Value, above.Value);
        var edges = grants.SelectMany(grant => from activity in grant.Mandate.Activities
                                               from giver in Persons(organization, grant.Terms.From)
                                               from taker in Persons(organization, grant.Terms.To)
                                               select (Activity: activity, From: giver, To: taker)).Distinct().ToLookup(edge => edge.Activity);
        var circles = from activity in edges.OrderBy(each => each.Key.Value, StringComparer.Ordinal)
                      let within = organization.Line<Activity>(activity.Key).Skip(1).SelectMany(wider => edges[wider.Id]).Concat(activity).ToArray()
                      let next = within.ToLookup(edge => edge.From, edge => edge.To)
                      let caught = within.Select(edge => edge.From).Distinct().Where(person => Returns(person, next)).OrderBy(person => person.Value, StringComparer.Ordinal).ToArray()
                      where activity.Any(edge => caught.Contains(edge.From) && caught.Contains(edge.To))
                      select DetectionSignal.Of("delegations", $"`{activity.Key}` is handed on in a circle by {string.Join(", ", caught.Select(person => $"`{person}`"))}", 1m, null, [activity.Key.Value, .. caught.Select(person => person.Value)]);
        var signals = lines.Concat(circles).ToArray();
        return @case.Of(Detector.CircularAnswering, positions.Length + grants.Length, signals.Length, signals);
    }

    private static PersonId? Regular(OrganizationAt organization, PositionId position) => organization.Incumbent(position) is { IsActing: false } seat ? seat.Person : null;

    private static IEnumerable<PersonId> Persons(OrganizationAt organization, Party party) =>
        party.Position is { } position ? Regular(organization, position) is { } person ? [person] : [] : party.Person is { } named ? [named] : [];

    private static bool Returns(PersonId person, ILookup<PersonId, PersonId> next)
    {
        var (seen, open) = (new HashSet<PersonId>(), new Stack<PersonId>(next[person]));
        while (open.TryPop(out var each))
        {
            if (each == person)
            {
                return true;
            }

            if (seen.Add(each))
            {
                foreach (var further in next[each])
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }
}
