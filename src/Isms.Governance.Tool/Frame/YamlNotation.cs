using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Isms.Governance.Tool.Frame;

/// <summary>YAML as the parts of a governance file, each with its place. Every limit is kept while reading, so that no file can make it large.</summary>
internal sealed class YamlNotation
{
    private readonly Dictionary<string, Built> anchors = new(StringComparer.Ordinal);
    private readonly GovernanceFileOptions options;
    private readonly Parser parser;
    private readonly SharedTexts texts = new();
    private long items;

    private YamlNotation(string text, GovernanceFileOptions options) => (this.options, parser) = (options, new Parser(new Scanner(new StringReader(text), skipComments: true)));

    /// <summary>The document, or the one thing that keeps it from being read.</summary>
    public static (FileNode? Document, Problem? Problem) Read(byte[] bytes, GovernanceFileOptions options)
    {
        if (Text(bytes) is not { } text)
        {
            return (null, new(FileFault.NotUtf8.Code, "the file is not text in UTF-8", "save it as UTF-8", null, 1, 1));
        }

        try
        {
            return (new YamlNotation(text, options).Document(), null);
        }
        catch (Unreadable fault)
        {
            return (null, fault.Problem);
        }
        catch (YamlException fault)
        {
            var (line, column) = ((int)Math.Max(1, fault.Start.Line), (int)Math.Max(1, fault.Start.Column));
            // A tab is told where its block begins, which may be far above.
            var reach = fault.Message.Contains("tab as indentation", StringComparison.Ordinal) ? int.MaxValue : 2;
            var near = text.Split('\n').Select((written, index) => (Text: written, Line: index + 1)).Skip(line - 1).Take(reach).FirstOrDefault(each => each.Text.TrimStart(' ').StartsWith('\t'));
            return (null, near.Text is not null
                ? new(FileFault.Unreadable.Code, "a tab stands where the line is indented", "indent with blanks", null, near.Line, near.Text.IndexOf('\t', StringComparison.Ordinal) + 1)
                : new(FileFault.Unreadable.Code, $"it is not YAML from here on: {Said(fault)}", "look for a bracket, a quote, a colon or an indentation that is missing here or just before", null, line, column));
        }
    }

    /// <summary>The text of bytes in UTF-8, a byte-order mark skipped; null when they are something else.</summary>
    internal static string? Text(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Said(YamlException fault)
    {
        var message = (fault.InnerException ?? fault).Message;
        return char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.').ReplaceLineEndings(" ");
    }

    private FileNode Document()
    {
        parser.MoveNext();
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            throw new Unreadable(FileFault.Unreadable, "the file is empty", "begin it with `format: isms-governance/1`", new(0, 1, 1));
        }

        var document = Build(1).Node;
        parser.Consume<DocumentEnd>();
        return parser.Current is StreamEnd ? document
            : throw new Unreadable(FileFault.Unreadable, "a second document begins", "keep one document to a file", parser.Current!.Start);
    }

    private Built Build(int depth)
    {
        var at = parser.Current!.Start;
        if (depth > options.MaxDepth)
        {
            throw TooDeep(at);
        }

        Count(1, at);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            var meant = anchors.GetValueOrDefault(alias.Value.Value) ?? throw new Unreadable(FileFault.Unreadable, $"nothing before is named `{alias.Value.Value}`", "name it with `&` before it is meant with `*`", at);
            Count(meant.Items, at);
            return depth + meant.Depth - 1 > options.MaxDepth ? throw TooDeep(at) : meant;
        }

        var node = (NodeEvent)parser.Current!;
        if (!node.Tag.IsEmpty && node.Tag.Value is not ("tag:yaml.org,2002:str" or "!"))
        {
            throw new Unreadable(FileFault.Unreadable, $"the tag `{node.Tag.Value}` has no meaning here", "leave it out", at);
        }

        var built = parser.TryConsume<Scalar>(out var scalar) ? new Built(Leaf(scalar), 1, 1)
            : parser.TryConsume<SequenceStart>(out _) ? List(at, depth) : Map(at, depth);
        if (!node.Anchor.IsEmpty)
        {
            anchors[node.Anchor.Value] = built;
        }

        return built;
    }

    private Built List(Mark at, int depth)
    {
        var built = new List<Built>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            built.Add(Build(depth + 1));
        }

        return new(new FileList { Items = built.Select(each => each.Node).ToValueList(), Line = (int)at.Line, Column = (int)at.Column }, Sum(built), Deepest(built));
    }

    private Built Map(Mark at, int depth)
    {
        parser.Consume<MappingStart>();
        var (entries, built) = (new List<FileEntry>(), new List<Built>());
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.TryConsume<Scalar>(out var scalar) ? Leaf(scalar) : throw new Unreadable(FileFault.WrongType, "a key is a text", "write a word before the colon", parser.Current!.Start);
            built.Add(Build(depth + 1));
            entries.Add(new(key, built[^1].Node));
        }

        return new(new FileMap { Entries = entries.ToValueList(), Line = (int)at.Line, Column = (int)at.Column }, Sum(built), Deepest(built));
    }

    private FileText Leaf(Scalar scalar) => new()
    {
        Text = texts.Of(scalar.Value), IsQuoted = scalar.Style is not ScalarStyle.Plain || !scalar.Tag.IsEmpty, Line = (int)scalar.Start.Line, Column = (int)scalar.Start.Column,
    };

    private static long Sum(List<Built> parts) => 1 + parts.Sum(each => each.Items);

    private static int Deepest(List<Built> parts) => 1 + (parts.Count == 0 ? 0 : parts.Max(each => each.Depth));

    // What is meant by a name counts as often as it is meant: a few lines must not stand for millions.
    private void Count(long more, Mark at)
    {
        items += more;
        if (items > options.MaxItems)
        {
            throw new Unreadable(FileFault.TooMany, $"there are more than {options.MaxItems.ToString(CultureInfo.InvariantCulture)} values, those meant by name counted each time", "split the file, or mean less by name", at);
        }
    }

    private Unreadable TooDeep(Mark at) => new(FileFault.TooDeep, $"lists and maps nest deeper than {options.MaxDepth.ToString(CultureInfo.InvariantCulture)}", "a governance file is flat: look for brackets that do not close", at);

    private sealed record Built(FileNode Node, long Items, int Depth);

    private sealed class Unreadable(FileFault fault, string message, string remedy, Mark at) : Exception(message)
    {
        public Problem Problem { get; } = new(fault.Code, message, remedy, null, (int)Math.Max(1, at.Line), (int)Math.Max(1, at.Column));
    }
}
