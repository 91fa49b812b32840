namespace Isms.Governance.Organization;

/// <summary>A position is no longer deputy of a seat.</summary>
public sealed record DeputyEnded : OrganizationEvent
{
    /// <summary>The seat for which the deputy acted.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>The position that acted.</summary>
    public required PositionId Deputy { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithDeputyEnd(this, stamp) };
}
