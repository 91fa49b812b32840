namespace Isms.Governance.Organization;

/// <summary>Names an entry of the organisation's register by its kind and id. Every id converts to one.</summary>
public readonly record struct EntryReference
{
    internal EntryReference(EntryKind kind, string id) => (Kind, Id) = (kind, id);

    /// <summary>What it is.</summary>
    public EntryKind Kind { get; }

    /// <summary>The text of its id; null for <c>default</c>, which names nothing.</summary>
    public string Id { get; }

    /// <summary>Names a person.</summary>
    public static implicit operator EntryReference(PersonId id) => new(EntryKind.Person, Values.Id.Named(id));

    /// <summary>Names a position.</summary>
    public static implicit operator EntryReference(PositionId id) => new(EntryKind.Position, Values.Id.Named(id));

    /// <summary>Names a unit.</summary>
    public static implicit operator EntryReference(UnitId id) => new(EntryKind.Unit, Values.Id.Named(id));

    /// <summary>Names a level.</summary>
    public static implicit operator EntryReference(LevelId id) => new(EntryKind.Level, Values.Id.Named(id));

    /// <summary>Names a class of positions.</summary>
    public static implicit operator EntryReference(ClassId id) => new(EntryKind.Class, Values.Id.Named(id));

    /// <summary>Names a body.</summary>
    public static implicit operator EntryReference(BodyId id) => new(EntryKind.Body, Values.Id.Named(id));

    /// <summary>Names an external party.</summary>
    public static implicit operator EntryReference(ExternalPartyId id) => new(EntryKind.ExternalParty, Values.Id.Named(id));

    /// <summary>Names a context.</summary>
    public static implicit operator EntryReference(ContextId id) => new(EntryKind.Context, Values.Id.Named(id));

    /// <summary>Names an activity.</summary>
    public static implicit operator EntryReference(ActivityId id) => new(EntryKind.Activity, Values.Id.Named(id));

    /// <summary>The kind in words: <c>external party</c>.</summary>
    public string InWords => Kind is EntryKind.ExternalParty ? "external party" : Kind.ToString().ToLowerInvariant();

    /// <summary>The kind and the id: <c>position `ciso`</c>.</summary>
    public override string ToString() => $"{InWords} `{Id}`";
}
