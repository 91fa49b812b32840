namespace Isms.Governance.Organization;

/// <summary>A position was designated as a further member of top management.</summary>
public sealed record TopManagementDesignated : OrganizationEvent
{
    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>The first instant at which the designation is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) =>
        book.With(book.TopManagement.WithMember(Position, EffectiveFrom, Until, stamp));
}
