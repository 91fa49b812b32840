namespace Isms.Governance.Organization;

/// <summary>Another position became the head of top management; the one before is not in top management by that any more.</summary>
public sealed record HeadChanged : OrganizationEvent
{
    /// <summary>The position that is the head from then on.</summary>
    public required PositionId Head { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) =>
        book.With(book.TopManagement.WithHead(Head, EffectiveFrom, stamp));
}
