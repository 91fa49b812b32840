namespace Isms.Governance.Organization;

/// <summary>The scope of the management system was established: it has a head of top management, who answers for every obligation.</summary>
public sealed record ScopeEstablished : OrganizationEvent
{
    /// <summary>The scope.</summary>
    public required Establishment Scope { get; init; }

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book.WithScope(Scope, EffectiveFrom, stamp);
}
