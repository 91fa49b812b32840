namespace Isms.Governance.Organization;

/// <summary>A person was appointed: they fill the position from then on.</summary>
public sealed record PersonAppointed : OrganizationEvent
{
    /// <summary>The appointment.</summary>
    public required Appointment Appointment { get; init; }

    internal override IEnumerable<Instant?> Ends => [Appointment.Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithAppointment(Appointment, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null
        || (replacement is PersonAppointed { Appointment: var other } && (other.Position, other.Person) == (Appointment.Position, Appointment.Person));
}
