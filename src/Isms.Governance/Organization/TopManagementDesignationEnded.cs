namespace Isms.Governance.Organization;

/// <summary>The designation of a further member of top management was ended: allocations to it end too.</summary>
public sealed record TopManagementDesignationEnded : OrganizationEvent
{
    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) =>
        book.With(book.TopManagement.WithEnd(Position, EffectiveFrom, stamp));
}
