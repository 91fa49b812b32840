namespace Isms.Governance.Organization;

/// <summary>A level: one step of an ordered grade, so that "at least head" can be said.</summary>
public sealed record Level : Entry
{
    /// <summary>The id of the level.</summary>
    public required LevelId Id { get; init; }

    /// <summary>The place in the order: higher is more senior.</summary>
    public required int Rank { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;
}
