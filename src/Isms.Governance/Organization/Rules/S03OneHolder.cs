namespace Isms.Governance.Organization;

/// <summary>A seat has one regular holder at a time, and one acting holder.</summary>
internal static class S03OneHolder
{
    internal static RuleOutcome Check(AppointmentCase @case)
    {
        var (requested, span) = (@case.Requested, @case.Span);
        return RuleOutcome.Of(@case.Then.Terms(requested.Position)
            .Where(term => term.Appointment.Kind == requested.Kind && term.Overlaps(span.From, span.Until))
            .Select(term => Broken(requested.Position, requested.Person, term)));
    }

    /// <summary>Whoever is registered again finds no seat of theirs given to somebody else meanwhile.</summary>
    internal static RuleOutcome Check(EntryCase @case) => @case.Subject.Kind is not EntryKind.Person
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(@case.After.CareerOf(PersonId.From(@case.Subject.Id)).Select(term => term.Appointment.Position).Distinct()
            .SelectMany(position => Overlaps(@case.After, position)));

    /// <summary>The overlaps on a position as it stands.</summary>
    internal static IEnumerable<Violation> Overlaps(OrganizationAt organization, PositionId position)
    {
        var terms = organization.Terms(position).OrderBy(term => term.From).ToArray();
        return from i in Enumerable.Range(0, terms.Length)
               from j in Enumerable.Range(i + 1, terms.Length - i - 1)
               where terms[i].Appointment.Kind == terms[j].Appointment.Kind && terms[i].Overlaps(terms[j].From, terms[j].Until)
               select Broken(position, terms[j].Appointment.Person, terms[i]);
    }

    private static Violation Broken(PositionId position, PersonId person, Seat.Term holder)
    {
        var period = new Interval(holder.From, holder.Until == Instant.MaxValue ? null : holder.Until);
        return Rule.S03.Broken(
            $"`{holder.Appointment.Person}` fills position `{position}` as {holder.Appointment.Kind.InWords()} holder {period.InWords()}",
            "end that appointment first, or let the new one start when it is over", position.Value, holder.Appointment.Person.Value, person.Value);
    }
}
