using System.Text.Unicode;

namespace Isms.Governance.Json;

/// <summary>Reads a governance file that is written in JSON, with comments and trailing commas, into nodes that know their places.</summary>
internal sealed class JsonNotation
{
    // Deeper than any limit: what is too deep is told by ourselves.
    private const int BeyondAnyDepth = 128;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly GovernanceFileOptions options;
    private readonly string? file;
    private readonly SharedTexts texts = new();
    private int offset;
    private int line = 1;
    private int column = 1;

    private JsonNotation(ReadOnlyMemory<byte> bytes, GovernanceFileOptions options, string? file) => (this.bytes, this.options, this.file) = (bytes, options, file);

    /// <summary>The document of the governance file, or of a file that it includes; null where it cannot be read, which is told.</summary>
    internal static FileNode? Read(ReadOnlyMemory<byte> bytes, GovernanceFileOptions options, FileFaults faults, string? file = null)
    {
        if (bytes.Length > options.MaxBytes)
        {
            faults.Add(FileFault.TooLarge, new() { Line = 1, Column = 1, Path = string.Empty, File = file }, string.Create(CultureInfo.InvariantCulture, $"the file has {bytes.Length} bytes"), string.Create(CultureInfo.InvariantCulture, $"raise the limit of {options.MaxBytes} bytes, or check where the file comes from"));
            return null;
        }

        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        var notation = new JsonNotation(bytes, options, file);
        return notation.IsText(faults) ? notation.Document(faults) : null;
    }

    private bool IsText(FileFaults faults)
    {
        if (Utf8.IsValid(bytes.Span))
        {
            return true;
        }

        var scratch = new char[bytes.Length];
        Utf8.ToUtf16(bytes.Span, scratch, out var at, out _, replaceInvalidSequences: false);
        MoveTo(at);
        faults.Add(FileFault.NotUtf8, Here, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes.Span[at]:x2} is not UTF-8 here"), "store the file in UTF-8");
        return false;
    }

    private FileNode? Document(FileFaults faults)
    {
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = BeyondAnyDepth });
        try
        {
            reader.Read();
            var document = Node(ref reader, faults, 1);
            reader.Read();
            return document;
        }
        catch (JsonException fault)
        {
            Seek(fault);
            faults.Add(FileFault.Unreadable, Here, $"the file is not JSON from here on: {Cleaned(fault.Message)}", "look for a bracket, a comma or a quote that is missing or too many just before");
            return null;
        }
    }

    // Null once a limit is exceeded, which is told.
    private FileNode? Node(ref Utf8JsonReader reader, FileFaults faults, int depth)
    {
        MoveTo((int)reader.TokenStartIndex);
        var (atLine, atColumn) = (line, column);
        if (!faults.Takes(Here, options, depth))
        {
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartArray => List(ref reader, faults, depth, atLine, atColumn),
            JsonTokenType.StartObject => Map(ref reader, faults, depth, atLine, atColumn),
            _ => Text(ref reader, faults, atLine, atColumn),
        };
    }

    private FileList? List(ref Utf8JsonReader reader, FileFaults faults, int depth, int atLine, int atColumn)
    {
        var items = new List<FileNode>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (Node(ref reader, faults, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new() { Line = atLine, Column = atColumn, Items = ValueList.ToValueList(items) };
    }

    private FileMap? Map(ref Utf8JsonReader reader, FileFaults faults, int depth, int atLine, int atColumn)
    {
        var entries = new List<FileEntry>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            MoveTo((int)reader.TokenStartIndex);
            var key = Text(ref reader, faults, line, column);
            reader.Read();
            if (Node(ref reader, faults, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new() { Line = atLine, Column = atColumn, Entries = ValueList.ToValueList(entries) };
    }

    private FileText Text(ref Utf8JsonReader reader, FileFaults faults, int atLine, int atColumn)
    {
        var isQuoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var text = string.Empty;
        try
        {
            text = isQuoted ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        }
        catch (InvalidOperationException)
        {
            faults.Add(FileFault.NotUtf8, new() { Line = atLine, Column = atColumn, Path = string.Empty, File = file }, "the text has half of a surrogate pair", "write whole characters");
        }

        return new() { Line = atLine, Column = atColumn, Text = texts.Of(text), IsQuoted = isQuoted };
    }

    private FilePlace Here => new() { Line = line, Column = column, Path = string.Empty, File = file };

    private void MoveTo(int target)
    {
        var span = bytes.Span;
        while (offset < target)
        {
            var rest = span[offset..target];
            var feed = rest.IndexOf((byte)'\n');
            if (feed < 0)
            {
                column += Encoding.UTF8.GetCharCount(rest);
                offset = target;
            }
            else
            {
                (line, column, offset) = (line + 1, 1, offset + feed + 1);
            }
        }
    }

    private void Seek(JsonException fault)
    {
        var span = bytes.Span;
        var at = 0;
        for (var i = 0L; i < (fault.LineNumber ?? 0); i++)
        {
            at += span[at..].IndexOf((byte)'\n') + 1;
        }

        MoveTo(Math.Min(span.Length, at + (int)(fault.BytePositionInLine ?? 0)));
    }

    private static string Cleaned(string message)
    {
        var text = message.Split(" LineNumber:", 2)[0].Replace('\'', '`').ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
