namespace Isms.Governance.Organization;

/// <summary>Seats are filled by people of the organisation: those of an external party perform, but never answer.</summary>
internal static class A07Persons
{
    internal static RuleOutcome Check(AppointmentCase @case) => @case.Then.Find<Person>(@case.Requested.Person) switch
    {
        null => RuleOutcome.NotReached,
        { Of: { } party } person => RuleOutcome.Of(Rule.A07.Broken(
            $"{person.Reference} belongs to external party `{party}`", "appoint somebody of the organisation, or delegate to the external party",
            person.Id.Value, party.Value)),
        _ => RuleOutcome.Held,
    };

    /// <summary>Nobody who fills a seat becomes a person of an external party.</summary>
    internal static RuleOutcome Check(EntryCase @case) => @case.Subject.Kind is not EntryKind.Person ? RuleOutcome.NotApplicable : RuleOutcome.Of(
        from version in @case.Versions
        where version.Entry is Person { Of: not null }
        from term in @case.After.CareerOf(PersonId.From(@case.Subject.Id))
        where term.Overlaps(version.Span.From, version.Span.Until)
        select Rule.A07.Broken(
            $"{@case.Subject} fills position `{term.Appointment.Position}`, which nobody of an external party does", "end the appointment first",
            @case.Subject.Id, term.Appointment.Position.Value));
}
