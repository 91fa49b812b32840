namespace Isms.Governance.Roles;

/// <summary>A position that holds a role or a mandate and has no holder, nobody knows since when, or nobody who stands in for its holder.</summary>
internal static class R04Holder
{
    internal static IEnumerable<Finding> Find(RolesAt roles, Period within)
    {
        var organization = roles.Organization;
        foreach (var held in roles.Held().GroupBy(term => term.Position))
        {
            var (seat, what) = (organization.Incumbent(held.Key), string.Join(", ", held.Select(term => term.Charge.InWords())));
            if (seat is { IsGap: true, VacantSince: null })
            {
                yield return Rule.R04.Found($"position `{held.Key}` holds {what} and was never filled", "appoint somebody, or let another position hold it", held.Key.Value);
            }
            else if (!seat.IsGap && !organization.DeputiesOf(held.Key).Any() && organization.OrderFor(held.Key) is null)
            {
                yield return Rule.R04.Found($"nobody stands in for position `{held.Key}`, which holds {what}", "name a deputy, or adopt an order of succession", held.Key.Value);
            }
        }
    }
}
