namespace Isms.Governance.Organization;

/// <summary>Successors act beyond the cap of their order, in the vacancy or absence that is on at the first instant.</summary>
public sealed record SuccessionExtended : OrganizationEvent
{
    /// <summary>The order of succession.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>The first instant at which the extension is over.</summary>
    public required Instant Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithExtension(this, stamp) };
}
