namespace Isms.Governance.Organization;

/// <summary>One kind of recipient of an activity: all that it states must be so. What states nothing admits every position.</summary>
public sealed record Recipient
{
    /// <summary>The party itself; for a class each of its positions. Null for any position.</summary>
    public Party? Party { get; init; }

    /// <summary>The lowest level; a position without a level has none. Null for any level.</summary>
    public LevelId? AtLeast { get; init; }

    /// <summary>From which unit.</summary>
    public Within Within { get; init; }

    internal IEnumerable<EntryReference> Names =>
    [
        .. Party is null ? [] : Party.Except.Select(each => (EntryReference)each).Prepend(Party.Entry),
        .. AtLeast is { } level ? [level] : Array.Empty<EntryReference>(),
    ];

    /// <summary>The recipient in words: <c>class `heads`, at least level `head`, of the same unit</c>.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Party?.ToString() ?? (AtLeast is null ? "any position" : null),
        AtLeast is { } level ? $"at least level `{level}`" : null,
        Within switch { Within.SameUnit => "of the same unit", Within.UnitConcerned => "of the unit concerned", _ => null },
    }.OfType<string>());
}
