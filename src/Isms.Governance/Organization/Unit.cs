namespace Isms.Governance.Organization;

/// <summary>An organisational unit. Units form a tree: a mandate for a unit covers the units that are part of it.</summary>
public sealed record Unit : Entry
{
    /// <summary>The id of the unit.</summary>
    public required UnitId Id { get; init; }

    /// <summary>The unit that this one is part of.</summary>
    public UnitId? PartOf { get; init; }

    /// <summary>The position that heads the unit.</summary>
    public PositionId? Head { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override EntryReference? Above => PartOf is { } above ? above : null;

    internal override IEnumerable<EntryReference> Names =>
    [
        .. PartOf is { } above ? [above] : Array.Empty<EntryReference>(),
        .. Head is { } head ? [head] : Array.Empty<EntryReference>(),
    ];
}
