namespace Isms.Governance.Organization;

/// <summary>The end of an appointment as it would be recorded.</summary>
internal sealed record EndAppointmentCase(OrganizationDocket Docket, PositionId Position, PersonId Person, AppointmentKind Kind) : OrganizationCase(Docket)
{
    /// <summary>The appointment that would end: the last one of the person that began before; null when there is none.</summary>
    internal Seat.Term? Ending
    {
        get
        {
            var (person, kind, at) = (Person, Kind, Then.Instant);
            return Then.Terms(Position).Where(term => term.Appointment.Person == person && term.Appointment.Kind == kind && term.From < at)
                .OrderBy(term => term.From).Select(term => (Seat.Term?)term).LastOrDefault();
        }
    }

    internal bool IsEnded => Ending is { } ending && ending.Until <= Then.Instant;
}
