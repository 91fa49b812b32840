namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    /// <summary>Those of some positions that somebody answers in.</summary>
    internal Incumbent[] Filled(IEnumerable<PositionId> positions)
    {
        var organization = this;
        return [.. positions.Select(position => organization.Accountable(position)).Where(seat => seat.Person is not null)];
    }

    /// <summary>The terms of a seat that are not empty, as known.</summary>
    internal IEnumerable<Seat.Term> Terms(PositionId position) =>
        Book.Seats.TryGetValue(position, out var seat) ? seat.Terms(this) : [];

    /// <summary>Who fills a position: while an acting appointment runs its holder, otherwise the substantive one.</summary>
    internal Incumbent Incumbent(PositionId position) => Incumbent(position, everyTerm: true);

    /// <summary>Who fills a position in top management: whoever acts in it does not count where the appointment says so.</summary>
    internal Incumbent Accountable(PositionId position) => Incumbent(position, everyTerm: false);

    private Incumbent Incumbent(PositionId position, bool everyTerm)
    {
        Appointment? substantive = null, acting = null;
        Instant? vacantSince = null;
        var seat = Book.Seats.GetValueOrDefault(position, Seat.Empty);
        for (var i = 0; i < seat.Count; i++)
        {
            if (seat.TermOf(i, this) is not { } term || (!everyTerm && term.Appointment is { Kind: AppointmentKind.Acting, ExcludedFromTopManagement: true }))
            {
                continue;
            }

            if (term.Holds(Instant))
            {
                _ = term.Appointment.Kind is AppointmentKind.Acting ? acting = term.Appointment : substantive = term.Appointment;
            }
            else if (term.Until <= Instant && (vacantSince is null || term.Until > vacantSince))
            {
                vacantSince = term.Until;
            }
        }

        var incumbent = acting is not null
            ? new Incumbent(position, acting.Person, true, substantive?.Person, null)
            : new Incumbent(position, substantive?.Person, false, null, substantive is null ? vacantSince : null);
        return incumbent.Person is { } person && AbsenceOf(person) is { } absence ? incumbent with { AbsentSince = absence.Since } : incumbent;
    }

    /// <summary>Whether the acting holder of a position is left out of top management by the appointment.</summary>
    internal bool ActingIsExcluded(PositionId position)
    {
        var at = Instant;
        return Terms(position).Any(term => term.Holds(at) && term.Appointment is { Kind: AppointmentKind.Acting, ExcludedFromTopManagement: true });
    }

    /// <summary>Who filled one of the positions last; null when nobody ever did.</summary>
    internal PersonId? LastHolder(params IEnumerable<PositionId> positions)
    {
        var (organization, instant) = (this, Instant);
        return positions.SelectMany(position => organization.Terms(position)).Where(term => term.From <= instant).OrderBy(term => term.Until).LastOrDefault()
            is { Appointment: { } last } ? last.Person : null;
    }

    internal bool Fills(PersonId person, PositionId position) => Incumbent(position).Person == person;

    /// <summary>The positions that a person fills, in the order in which they were first appointed.</summary>
    internal IEnumerable<Incumbent> SeatsOf(PersonId person)
    {
        var organization = this;
        return Book.Careers.TryGetValue(person, out var career)
            ? career.Items().Where(position => organization.Find(position) is not null).Select(organization.Incumbent).Where(seat => seat.Person == person)
            : [];
    }

    /// <summary>Everything that a person ever filled or is to fill.</summary>
    internal IEnumerable<Seat.Term> CareerOf(PersonId person)
    {
        var organization = this;
        return Book.Careers.TryGetValue(person, out var career)
            ? career.Items().SelectMany(position => organization.Terms(position)).Where(term => term.Appointment.Person == person)
            : [];
    }

    /// <summary>The persons who fill member positions of a body.</summary>
    internal IEnumerable<PersonId> MembersOf(BodyId body)
    {
        var organization = this;
        return Find(body)?.Members.Select(organization.Incumbent).Where(seat => seat.Person is not null).Select(seat => seat.Person!.Value).Distinct() ?? [];
    }

    /// <summary>Who fills the chair of a body, and so answers for its duties; null when the chair is vacant.</summary>
    internal PersonId? ChairOf(BodyId body) => Find(body) is { } found ? Incumbent(found.Chair).Person : null;

    /// <summary>The positions of a class, in the order of their ids.</summary>
    internal IEnumerable<PositionId> PositionsIn(ClassId @class)
    {
        var organization = this;
        return Book.OfClass(@class).Where(position => organization.Find(position)?.Classes.Contains(@class) == true).OrderBy(position => position.Value, StringComparer.Ordinal);
    }

    /// <summary>When an appointment from an instant on is over because the person is gone: at once for somebody who is not there at its start.</summary>
    internal Instant? Gone(PersonId person, Instant from) => At(from).Exists(person) ? Departure(person, from) : from;

    /// <summary>When the person first left after an instant.</summary>
    internal Instant? Departure(PersonId person, Instant after)
    {
        Instant? first = null;
        if (Book.Departures.TryGetValue(person, out var departures))
        {
            foreach (var departure in departures.Span)
            {
                if (departure.At > after && Point.Known.Includes(departure.Sequence) && (first is null || departure.At < first))
                {
                    first = departure.At;
                }
            }
        }

        return first;
    }
}
