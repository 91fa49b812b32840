namespace Isms.Governance.Organization;

/// <summary>An appointment was ended: the person does not fill the position in this way from then on.</summary>
public sealed record AppointmentEnded : OrganizationEvent
{
    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>As what the person no longer fills it: as regular or as acting holder.</summary>
    public AppointmentKind As { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) =>
        book.WithAppointmentEnd(Position, Person, As, EffectiveFrom, stamp);

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null
        || (replacement is AppointmentEnded other && (other.Position, other.Person) == (Position, Person));
}
