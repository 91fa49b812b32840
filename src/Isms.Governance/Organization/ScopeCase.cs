namespace Isms.Governance.Organization;

/// <summary>A decision about the scope as a whole, with the entries that it names.</summary>
internal sealed record ScopeCase(OrganizationDocket Docket, ValueList<EntryReference> Named) : OrganizationCase(Docket), INaming
{
    public IEnumerable<EntryReference> Names => Named;

    /// <summary>The edition to be adopted, where one is.</summary>
    internal EditionId? Edition { get; init; }
}
