namespace Isms.Governance.Organization;

/// <summary>A class of positions, such as all department heads. Positions name the classes they belong to.</summary>
public sealed record PositionClass : Entry
{
    /// <summary>The id of the class.</summary>
    public required ClassId Id { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;
}
