namespace Isms.Governance.Json;

/// <summary>A map of a governance file with the keys that belong there, one property each: what reads it, and what the schema is made of.</summary>
internal abstract class Sheet
{
    internal FileNode Node { get; private set; } = null!;

    internal FilePath Path { get; private set; } = FilePath.Top;

    /// <summary>What a bare text in the place of the map stands for; null where a map is needed.</summary>
    internal virtual string? Shorthand => null;

    /// <summary>What a bare list in the place of the map stands for; null where a map is needed.</summary>
    internal virtual string? Listhand => null;

    /// <summary>Tells which ids the sheet defines, and which it uses beyond those that the types of its properties say.</summary>
    internal virtual void NameIds(IdBook ids)
    {
    }

    /// <summary>Tells what was decided and what happened by what the sheet says.</summary>
    internal virtual void Plan(FilePlan plan)
    {
    }

    internal void Stand(FileNode node, FilePath path) => (Node, Path) = (node, path);

    internal FilePlace Place => Path.At(Node);

    internal FilePlace PlaceOf(string key) => Node is FileMap map && map.Find(key) is { } entry ? Path.Then(key).At(entry.Value) : Place;
}
