namespace Isms.Governance.Organization;

/// <summary>Who can hold authority: a position, a class of positions, a body, a named person or an external party.</summary>
/// <remarks>The ids of positions, bodies, persons and external parties convert to one; a class is named by <see cref="Class"/>.</remarks>
public sealed record Party
{
    private Party(PartyKind kind, string id, ValueList<PositionId> except) => (Kind, Id, Except) = (kind, id, except);

    /// <summary>What the party is.</summary>
    public PartyKind Kind { get; }

    /// <summary>The text of its id.</summary>
    public string Id { get; }

    /// <summary>For a class: the member positions that are left out.</summary>
    public ValueList<PositionId> Except { get; }

    /// <summary>Whoever fills a position.</summary>
    public static implicit operator Party(PositionId id) => new(PartyKind.Position, Values.Id.Named(id), []);

    /// <summary>A body, by its decision.</summary>
    public static implicit operator Party(BodyId id) => new(PartyKind.Body, Values.Id.Named(id), []);

    /// <summary>A named person.</summary>
    public static implicit operator Party(PersonId id) => new(PartyKind.Person, Values.Id.Named(id), []);

    /// <summary>An external party, through its named persons.</summary>
    public static implicit operator Party(ExternalPartyId id) => new(PartyKind.External, Values.Id.Named(id), []);

    /// <summary>The positions of a class, each alone under its own limit, without the exceptions.</summary>
    public static Party Class(ClassId id, params ReadOnlySpan<PositionId> except)
    {
        foreach (var position in except)
        {
            Values.Id.Named(position, nameof(except));
        }

        return new(PartyKind.Class, Values.Id.Named(id), ValueList.Create(except));
    }

    /// <summary>The entry that the party is.</summary>
    public EntryReference Entry => new(Kind switch
    {
        PartyKind.Position => EntryKind.Position,
        PartyKind.Class => EntryKind.Class,
        PartyKind.Body => EntryKind.Body,
        PartyKind.Person => EntryKind.Person,
        _ => EntryKind.ExternalParty,
    }, Id);

    internal PositionId? Position => Kind is PartyKind.Position ? PositionId.From(Id) : null;

    internal PersonId? Person => Kind is PartyKind.Person ? PersonId.From(Id) : null;

    internal BodyId? Body => Kind is PartyKind.Body ? BodyId.From(Id) : null;

    /// <summary>The kind and the id, with the exceptions of a class.</summary>
    public override string ToString() => Except.Count == 0 ? Entry.ToString() : $"{Entry} except {string.Join(", ", Except.Select(each => $"`{each}`"))}";
}
