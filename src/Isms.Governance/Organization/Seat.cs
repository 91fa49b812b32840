namespace Isms.Governance.Organization;

/// <summary>The appointments to one position, over both kinds of time.</summary>
internal sealed class Seat
{
    internal static readonly Seat Empty = new(AppendList<Held>.Empty, AppendList<End>.Empty, AppendList<Extension>.Empty);

    private readonly AppendList<Held> appointments;
    private readonly AppendList<End> ends;
    private readonly AppendList<Extension> extensions;

    private Seat(AppendList<Held> appointments, AppendList<End> ends, AppendList<Extension> extensions) =>
        (this.appointments, this.ends, this.extensions) = (appointments, ends, extensions);

    internal Seat With(Appointment appointment, Instant from, Stamp stamp) => new(appointments.Add(new(appointment, from, stamp.Sequence)), ends, extensions);

    internal Seat WithEnd(PersonId person, AppointmentKind kind, Instant at, Stamp stamp) =>
        new(appointments, ends.Add(new(person, kind, at, stamp.Sequence)), extensions);

    /// <summary>With an extension of the person's acting appointment that runs then.</summary>
    internal Seat WithExtension(PersonId person, Instant at, Instant until, Stamp stamp) =>
        new(appointments, ends, extensions.Add(new(person, at, until, stamp.Sequence)));

    /// <summary>The known appointments with the period over which each holds, ends and departures counted; none whose period is empty.</summary>
    internal IEnumerable<Term> Terms(OrganizationAt organization)
    {
        for (var i = 0; i < appointments.Count; i++)
        {
            if (TermOf(i, organization) is { } term)
            {
                yield return term;
            }
        }
    }

    /// <summary>How many appointments there ever were, known or not.</summary>
    internal int Count => appointments.Count;

    /// <summary>The appointment at one place with the period over which it holds; null when it is not known or its period is empty.</summary>
    internal Term? TermOf(int place, OrganizationAt organization)
    {
        var held = appointments[place];
        return organization.Point.Known.Includes(held.Sequence) && Until(held, organization) is var until && held.From < until
            ? new(held.Appointment, held.From, until) : null;
    }

    private Instant Until(Held held, OrganizationAt organization)
    {
        var known = organization.Point.Known;
        var until = Instant.Min(Extended(held, known), organization.Gone(held.Appointment.Person, held.From) ?? Instant.MaxValue);
        foreach (var end in ends.Span)
        {
            if (known.Includes(end.Sequence) && end.Person == held.Appointment.Person && end.Kind == held.Appointment.Kind && end.At > held.From)
            {
                until = Instant.Min(until, end.At);
            }
        }

        return until;
    }

    /// <summary>The stated end, moved by every extension that takes effect while the appointment runs.</summary>
    private Instant Extended(Held held, Knowledge known)
    {
        var until = held.Appointment.Until ?? Instant.MaxValue;
        if (held.Appointment.Kind is AppointmentKind.Acting)
        {
            foreach (var extension in extensions.Span)
            {
                if (known.Includes(extension.Sequence) && extension.Person == held.Appointment.Person && held.From <= extension.At && extension.At < until)
                {
                    until = Instant.Max(until, extension.Until);
                }
            }
        }

        return until;
    }

    /// <summary>An appointment from its first instant until it is over.</summary>
    internal readonly record struct Term(Appointment Appointment, Instant From, Instant Until)
    {
        internal bool Holds(Instant at) => From <= at && at < Until;

        internal bool Overlaps(Instant from, Instant until) => From < until && from < Until;
    }

    private readonly record struct Held(Appointment Appointment, Instant From, long Sequence);

    private readonly record struct Extension(PersonId Person, Instant At, Instant Until, long Sequence);

    private readonly record struct End(PersonId Person, AppointmentKind Kind, Instant At, long Sequence);
}
