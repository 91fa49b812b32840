namespace Isms.Governance.Organization;

/// <summary>An external party, such as an outsourced security officer: can perform, never be accountable.</summary>
public sealed record ExternalParty : Entry
{
    /// <summary>The id of the party.</summary>
    public required ExternalPartyId Id { get; init; }

    /// <summary>The position inside the organisation that oversees the party.</summary>
    public required PositionId Overseer { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override IEnumerable<EntryReference> Names => [Overseer];
}
