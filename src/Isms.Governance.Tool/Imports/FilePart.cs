using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>Parts of a governance file that an import made: sections with items, each with what could not be placed as a comment, and notices.</summary>
internal sealed partial class FilePart
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Section, JsonObject Item, string? Comment)> items = [];

    public List<Problem> Notices { get; } = [];

    public void Add(string section, JsonObject item, string? comment = null) => items.Add((section, item, comment));

    public void Notice(int line, int column, string message, string? remedy = null) => Notices.Add(new(null, message, remedy, null, line, column));

    /// <summary>An id that no other item of the section has: the second of a name gets a number, with a notice.</summary>
    public string Unique(string section, string id, int line, int column)
    {
        var taken = items.Where(each => each.Section == section).Select(each => (string?)each.Item["id"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = Enumerable.Range(2, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")).Prepend(id).First(each => !taken.Contains(each));
        if (free != id)
        {
            Notice(line, column, $"`{id}` stands twice; the second one is called `{free}`", "give each a number of its own");
        }

        return free;
    }

    public bool Has(string section, string id) => items.Exists(each => each.Section == section && (string?)each.Item["id"] == id);

    public IEnumerable<JsonObject> Items(string section) => items.Where(each => each.Section == section).Select(each => each.Item);

    public JsonObject Json() => new()
    {
        ["sections"] = new JsonObject(items.GroupBy(each => each.Section, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, (JsonNode?)Keys.List(group.Select(each => each.Item.DeepClone()))))),
        ["notices"] = Keys.List(Notices.Select(each => each.Json())),
    };

    /// <summary>The sections in YAML, one item a line; a section <c>a.b</c> is the list <c>b</c> of the map <c>a</c>.</summary>
    public string Yaml()
    {
        var (text, outer) = (new StringBuilder(), (string?)null);
        foreach (var group in items.GroupBy(each => each.Section.Split('.')[0], StringComparer.Ordinal).SelectMany(top => top.GroupBy(each => each.Section, StringComparer.Ordinal)))
        {
            var names = group.Key.Split('.');
            if (names.Length > 1 && outer != names[0])
            {
                text.Append(names[0]).Append(":\n");
            }

            outer = names.Length > 1 ? names[0] : null;
            var indent = new string(' ', 2 * (names.Length - 1));
            text.Append(indent).Append(names[^1]).Append(":\n");
            foreach (var (_, item, comment) in group)
            {
                text.Append(comment is null ? "" : $"{indent}  # {comment}\n").Append(indent).Append("  - ").Append(Flow(item)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Flow(JsonNode? node) => node switch
    {
        JsonObject map => $"{{ {string.Join(", ", map.Where(each => each.Value is not null).Select(each => $"{Key(each.Key)}: {Flow(each.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Flow))}]",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Scalar(value.GetValue<string>()),
        null => "null",
        _ => node.ToJsonString(),
    };

    // A word that YAML once took for true or false is still only a key.
    private static string Key(string text) => text is "on" ? text : Scalar(text);

    // A text in double quotes means the same in JSON and in YAML.
    private static string Scalar(string text) =>
        Day().IsMatch(text) || (Plain().IsMatch(text) && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")) ? text : JsonSerializer.Serialize(text, Readable);

    [GeneratedRegex(@"^[\p{L}][\p{L}0-9_./() -]*(?<! )$", RegexOptions.None, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.None, 1000)]
    private static partial Regex Day();
}
