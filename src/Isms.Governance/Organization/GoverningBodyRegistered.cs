namespace Isms.Governance.Organization;

/// <summary>A body was registered as the governing body: those to whom top management answers.</summary>
public sealed record GoverningBodyRegistered : OrganizationEvent
{
    /// <summary>The body.</summary>
    public required BodyId Body { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithGoverningBody(Body, EffectiveFrom, stamp);
}
