namespace Isms.Governance.Organization;

/// <summary>Seats are filled by people of the organisation: those of an external party perform, but never answer.</summary>
internal static class A07Persons
{
    internal static RuleOutcome Check(AppointmentCase @case)
    {
        var (organization, person) = (@case.Then, @case.Requested.Person);
        return !organization.Exists(person) ? RuleOutcome.NotReached : RuleOutcome.Of(
            from version in organization.Versions(person)
            let party = (version.Entry as Person)?.Of
            where party is not null && version.Span.Overlaps(@case.Span)
            select Rule.A07.Broken(
                $"person `{person}` belongs to external party `{party}` {version.Span.InWords()}", "appoint somebody of the organisation, or delegate to the external party",
                person.Value, party.Value.Value));
    }

    /// <summary>Nobody who fills a seat becomes a person of an external party.</summary>
    internal static RuleOutcome Check(EntryCase @case) => @case.Subject.Kind is not EntryKind.Person
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(Outsiders(@case.After, PersonId.From(@case.Subject.Id), @case.Versions));

    /// <summary>The seats that a person fills while belonging to an external party, by what an entry says over some periods.</summary>
    internal static IEnumerable<Violation> Outsiders(OrganizationAt organization, PersonId person, IEnumerable<EntryVersion> versions) =>
        from version in versions
        where version.Entry is Person { Of: not null }
        from term in organization.CareerOf(person)
        where term.Overlaps(version.Span.From, version.Span.Until)
        select Rule.A07.Broken(
            $"person `{person}` fills position `{term.Appointment.Position}`, which nobody of an external party does", "end the appointment first",
            person.Value, term.Appointment.Position.Value);
}
