namespace Isms.Governance.Json;

/// <summary>A part of a governance file as it was written, before anything is made of it: <see cref="FileText"/>, <see cref="FileList"/> or <see cref="FileMap"/>.</summary>
/// <remarks>Every notation that knows texts, lists and maps can hand in a file: JSON here, YAML elsewhere. The hierarchy is closed.</remarks>
public abstract record FileNode
{
    private protected FileNode()
    {
    }

    /// <summary>The line where it starts, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The place in the line where it starts, counted from 1 in UTF-16 code units, as editors count.</summary>
    public required int Column { get; init; }

    internal abstract string InWords { get; }
}

/// <summary>A text, or something bare that is read as one: a number, a word, a date, true, false, null.</summary>
public sealed record FileText : FileNode
{
    /// <summary>The text as it was written; empty where nothing stands.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it stands between quotes, so that it is a text whatever it looks like. <c>null</c> without quotes says nothing at all.</summary>
    public bool IsQuoted { get; init; }

    internal bool IsNull => !IsQuoted && Text is ("" or "null" or "~");

    internal override string InWords => IsNull ? "nothing" : Words.Quoted(Text);
}

/// <summary>A list.</summary>
public sealed record FileList : FileNode
{
    /// <summary>The items in order.</summary>
    public required ValueList<FileNode> Items { get; init => field = value ?? []; }

    internal override string InWords => "a list";
}

/// <summary>A map from keys to values, in the order in which it was written. A key that stands twice is kept twice, so that it can be told.</summary>
public sealed record FileMap : FileNode
{
    /// <summary>The keys with their values.</summary>
    public required ValueList<FileEntry> Entries { get; init => field = value ?? []; }

    internal override string InWords => "a map";

    internal FileEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>One key of a map with its value.</summary>
/// <param name="Key">The key, with its place.</param>
/// <param name="Value">What stands there.</param>
public sealed record FileEntry(FileText Key, FileNode Value);
