namespace Isms.Governance.Organization;

/// <summary>A natural person: fills positions through appointments, decides and acts.</summary>
public sealed record Person : Entry
{
    /// <summary>The id of the person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The external party that the person belongs to; null for people of the organisation.</summary>
    public ExternalPartyId? Of { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override IEnumerable<EntryReference> Names => Of is { } party ? [party] : [];
}
