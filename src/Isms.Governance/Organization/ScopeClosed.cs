namespace Isms.Governance.Organization;

/// <summary>The scope was closed: it has no top management and no authority any more, and no decision concerns it.</summary>
public sealed record ScopeClosed : OrganizationEvent
{
    /// <summary>The scope.</summary>
    public required ScopeId Scope { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithClosure(EffectiveFrom, Reason, stamp);
}
