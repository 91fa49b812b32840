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

    /// <summary>Tells that the text, or each of the texts, under a key names something of one of the kinds.</summary>
    private protected void UseIds(IdBook ids, string key, params ReadOnlySpan<string> kinds)
    {
        var said = (Node as FileMap)?.Find(key)?.Value;
        if (said is FileText { IsNull: false } one)
        {
            ids.Use(one, Path.Then(key), one.Text, kinds);
        }

        for (var i = 0; said is FileList several && i < several.Items.Count; i++)
        {
            if (several.Items[i] is FileText { IsNull: false } each)
            {
                ids.Use(each, Path.Then(key).Then(i), each.Text, kinds);
            }
        }
    }

    internal void Stand(FileNode node, FilePath path) => (Node, Path) = (node, path);

    internal FilePlace Place => Path.At(Node);

    internal FilePlace PlaceOf(string key) => Node is FileMap map && map.Find(key) is { } entry ? Path.Then(key).At(entry.Value) : Place;
}
