using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Frame;

/// <summary>An answer as it is said to people: instants as days of the organisation's zone, and long runs of the same sentence as one.</summary>
internal static partial class Spoken
{
    private const int Many = 6;

    public static Page Of(Page page, DateTimeZone zone) => new([.. page.Blocks.Select(block => Of(block, zone))]);

    private static Block Of(Block block, DateTimeZone zone) => block switch
    {
        Heading heading => new Heading(Of(heading.Text, zone)),
        Line line => new Line(Of(line.Text, zone)),
        Tree tree => new Tree(Of(tree.Root, zone)),
        Table table => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Of(cell, zone))])] },
        _ => block,
    };

    private static Explanation Of(Explanation node, DateTimeZone zone) => new(Of(node.Text, zone), Folded(node.Because).Select(below => Of(below, zone)).ToValueList());

    /// <summary>A text in which nothing steers a terminal, breaks a line or turns the direction of writing: what a file says must not draw what the tool did not say.</summary>
    public static string Harmless(string text) => Steering().Replace(text, each => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)each.Value[0]:x4}"));

    /// <summary>The same of an object; what is a text as a whole, a file or a script, stays as it is.</summary>
    public static JsonNode? Of(JsonNode? node, DateTimeZone zone) => node switch
    {
        JsonObject map => new JsonObject(map.Select(each => KeyValuePair.Create(each.Key, each.Key is "file" or "script" ? each.Value?.DeepClone() : Of(each.Value, zone)))),
        JsonArray list => new JsonArray([.. list.Select(each => Of(each, zone))]),
        JsonValue value when value.TryGetValue(out string? text) => JsonValue.Create(LocalTimes.Of(text, zone)),
        _ => node?.DeepClone(),
    };

    /// <summary>JSON in which nothing steers a terminal: it means the same.</summary>
    public static string Escaped(string json) => Steering().Replace(json, each => each.Value[0] is '\n' or '\r' or '\t' ? each.Value : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)each.Value[0]:x4}"));

    public static string Of(string text, DateTimeZone zone) => LocalTimes.Of(Harmless(text), zone);

    /// <summary>Sentences that differ only in the one name with which they end are said once, with all the names.</summary>
    private static IEnumerable<Explanation> Folded(ValueList<Explanation> nodes)
    {
        for (var i = 0; i < nodes.Count;)
        {
            var stem = Stem(nodes[i]);
            var end = i + 1;
            while (stem is not null && end < nodes.Count && Stem(nodes[end]) == stem)
            {
                end++;
            }

            if (stem is not null && end - i >= Many)
            {
                yield return $"{stem}{string.Join(", ", nodes.Skip(i).Take(end - i).Select(each => each.Text[stem.Length..]))}";
            }
            else
            {
                foreach (var node in nodes.Skip(i).Take(end - i))
                {
                    yield return node;
                }
            }

            i = end;
        }
    }

    private static string? Stem(Explanation node) => node.Because.Count == 0 && node.Text.EndsWith('`') && node.Text.IndexOf('`', StringComparison.Ordinal) is > 0 and var tick
        && node.Text.IndexOf('`', tick + 1) == node.Text.Length - 1 ? node.Text[..tick] : null;

    [GeneratedRegex(@"[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]", RegexOptions.None, 1000)]
    private static partial Regex Steering();
}
