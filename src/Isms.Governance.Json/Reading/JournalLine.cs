using System.Text.Unicode;

namespace Isms.Governance.Json;

/// <summary>One line of a journal: its bytes, its number, and where its faults go.</summary>
internal sealed class JournalLine(ReadOnlyMemory<byte> bytes, long number, DiagnosticBag found, int maxDepth)
{
    // Deeper than this no reader goes; a line that is too deep is found well before.
    private const int BeyondAnyDepth = 2 * JournalReadOptions.DeepestDepth;

    internal ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The kind of the event, once it is known.</summary>
    internal string? Kind { get; set; }

    /// <summary>A reader before the first token of the line, which fails where the line nests too deep.</summary>
    internal Utf8JsonReader Open() => new(Bytes, new JsonReaderOptions { MaxDepth = maxDepth });

    internal void Add(JournalFault fault, long at, string? path, string message, string remedy) => found.Add(new()
    {
        Fault = fault,
        Line = number,
        Column = Encoding.UTF8.GetCharCount(Bytes[..(int)at]) + 1,
        Path = path is null or "" ? null : path,
        Kind = Kind,
        Message = message,
        Remedy = remedy,
    });

    /// <summary>Whether the line is one JSON object in UTF-8, no deeper than allowed; what is wrong is told.</summary>
    internal bool IsOneObject() => IsUtf8() && IsWhole();

    /// <summary>Whether the line's object has a property, as far as the line can be read.</summary>
    internal bool Has(string property) => TryOpenAt(property, out _);

    /// <summary>The place at which a property of the line's object has its value; the start of the line when there is none.</summary>
    internal long PlaceOf(string property) => TryOpenAt(property, out var reader) ? reader.TokenStartIndex : 0;

    /// <summary>The number that a property of the line's object has; null when there is none.</summary>
    internal long? NumberAt(string property) =>
        TryOpenAt(property, out var reader) && reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : null;

    private bool TryOpenAt(string property, out Utf8JsonReader reader)
    {
        reader = Open();
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var isIt = reader.ValueTextEquals(property);
                reader.Read();
                if (isIt)
                {
                    return true;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Whatever stands behind the fault is out of reach.
        }

        return false;
    }

    private bool IsUtf8()
    {
        if (Utf8.IsValid(Bytes))
        {
            return true;
        }

        var scratch = new char[Bytes.Length];
        Utf8.ToUtf16(Bytes, scratch, out var at, out _, replaceInvalidSequences: false);
        Add(JournalFault.NotUtf8, at, null, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{Bytes[at]:x2} is not UTF-8 here"), "store the journal in UTF-8");
        return false;
    }

    private bool IsWhole()
    {
        if (Bytes.TrimStart(" \t"u8) is not [(byte)'{', ..])
        {
            Add(JournalFault.NotJson, 0, null, "the line is not a JSON object", "write one JSON object per line");
            return false;
        }

        var reader = new Utf8JsonReader(Bytes, isFinalBlock: false, new(new() { MaxDepth = BeyondAnyDepth }));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    Add(JournalFault.TooDeep, reader.TokenStartIndex, null, "the line nests too deep",
                        string.Create(CultureInfo.InvariantCulture, $"nest objects and lists at most {maxDepth} deep"));
                    return false;
                }
            }
        }
        catch (JsonException fault)
        {
            Add(JournalFault.NotJson, Math.Min(fault.BytePositionInLine ?? reader.BytesConsumed, Bytes.Length), null, "the line is not JSON from here on", "mend the JSON, one object per line");
            return false;
        }

        if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject)
        {
            return true;
        }

        Add(JournalFault.Truncated, Bytes.Length, null, "the line ends in the middle of its object",
            "restore the rest of the line, or take the line out if it is the last");
        return false;
    }
}
