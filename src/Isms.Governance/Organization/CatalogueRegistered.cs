namespace Isms.Governance.Organization;

/// <summary>An edition of a host's own exists. It binds nobody until it is adopted.</summary>
public sealed record CatalogueRegistered : OrganizationEvent
{
    /// <summary>The id of the edition.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Everything in it, in its order.</summary>
    public required ValueList<Requirement> Requirements { get; init => field = Guard.Against.Null(value); }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithCatalogue(this, stamp);
}
