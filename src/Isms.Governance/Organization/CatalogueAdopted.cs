namespace Isms.Governance.Organization;

/// <summary>An edition of the requirement catalogue was adopted: its requirements are obligations of the scope.</summary>
public sealed record CatalogueAdopted : OrganizationEvent
{
    /// <summary>The edition.</summary>
    public required EditionId Edition { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithEdition(Edition, EffectiveFrom, stamp);
}
