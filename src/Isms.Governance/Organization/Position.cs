namespace Isms.Governance.Organization;

/// <summary>A position (post, seat, office): holds authority and responsibility whoever fills it, and may be vacant.</summary>
public sealed record Position : Entry
{
    /// <summary>The id of the position.</summary>
    public required PositionId Id { get; init; }

    /// <summary>The unit that the position belongs to.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The level of the position.</summary>
    public LevelId? Level { get; init; }

    /// <summary>The classes that the position belongs to.</summary>
    public ValueList<ClassId> Classes { get; init => field = value ?? []; } = [];

    /// <summary>The position that this one reports to; null at the top.</summary>
    public PositionId? ReportsTo { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override EntryReference? Above => ReportsTo is { } above ? above : null;

    internal override IEnumerable<EntryReference> Names =>
    [
        .. Unit is { } unit ? [unit] : Array.Empty<EntryReference>(),
        .. Level is { } level ? [level] : Array.Empty<EntryReference>(),
        .. Classes.Select(each => (EntryReference)each),
        .. ReportsTo is { } above ? [above] : Array.Empty<EntryReference>(),
    ];
}
