namespace Isms.Governance.Organization;

/// <summary>Up to which amount somebody may act in their own case.</summary>
public sealed record OwnCaseExemption
{
    /// <summary>Whom it is for: who fills the position, a position of the class, or the named person; null for anybody.</summary>
    public Party? For { get; init; }

    /// <summary>The level that a seat of the person has at least; null for any.</summary>
    public LevelId? Level { get; init; }

    /// <summary>The highest amount, itself included.</summary>
    public required Money Max { get; init => field = Guard.Against.Null(value); }

    internal IEnumerable<EntryReference> Names => [.. For is { } party ? [party.Entry] : Array.Empty<EntryReference>(), .. Level is { } level ? [level] : Array.Empty<EntryReference>()];
}
