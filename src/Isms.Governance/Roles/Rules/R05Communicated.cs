namespace Isms.Governance.Roles;

/// <summary>A role or mandate of which nobody made known in time who holds it, that its holder did not acknowledge in time, or that nobody holds.</summary>
internal static class R05Communicated
{
    internal static IEnumerable<Finding> Find(RolesAt roles, Period within)
    {
        var (organization, held) = (roles.Organization, roles.Held().ToArray());
        var given = Enum.GetValues<Mandate53>().Where(mandate => roles.TermsOf(mandate).Any(term => term.Span.From <= roles.Instant)).ToArray();
        return
        [
            .. from mandate in given.Length == 0 ? [] : Enum.GetValues<Mandate53>()
               where held.All(term => term.Charge.Mandate != mandate)
               select Rule.R05.Found($"nobody holds {mandate.InWords()}", "let top management give it to a position", mandate.Name),
            .. from role in roles.Roles
               where held.All(term => term.Charge.Role != role.Id)
               select Rule.R05.Found($"no position holds the role `{role.Id}`", "assign it, or retire the role", role.Id.Value),
            .. from term in held
               let due = organization.Later(term.Span.From, within)
               where due <= roles.Instant && roles.Communicated(term) is null
               select Rule.R05.Found(
                   $"it is not on record that {term.Charge.InWords()} of position `{term.Position}` was made known, due until {due.InWords()}",
                   "make it known inside the organisation, and record to whom and when", term.Charge.Name, term.Position.Value),
        ];
    }

    /// <summary>What whoever fills the position now has had long enough to acknowledge.</summary>
    internal static IEnumerable<Finding> FindUnacknowledged(RolesAt roles, Period within)
    {
        var organization = roles.Organization;
        return from term in roles.Held()
               let person = organization.Incumbent(term.Position).Person
               where person is not null && roles.Acknowledged(term, person.Value) is null
               let since = organization.Terms(term.Position).Where(each => each.Appointment.Person == person && each.Holds(organization.Instant)).Select(each => each.From).Min()
               let due = organization.Later(Instant.Max(since, term.Span.From), within)
               where due <= roles.Instant
               select Rule.A09.Found(
                   $"`{person}` in position `{term.Position}` has not acknowledged {term.Charge.InWords()}, due until {due.InWords()}",
                   "let them acknowledge it, or assign it to another position", term.Charge.Name, term.Position.Value);
    }
}
