namespace Isms.Governance.Organization;

/// <summary>An acting appointment lasts longer.</summary>
public sealed record AppointmentExtended : OrganizationEvent
{
    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who acts in it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The first instant at which the appointment is over.</summary>
    public required Instant Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithExtension(this, stamp);
}
