using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>Parts of a governance file that an import made: sections with items, each with what could not be placed as a comment, and notices.</summary>
internal sealed partial class FilePart
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OrderedDictionary<string, List<FileItem>> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartNames> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Section, string Id), JsonObject> named = [];

    public List<Problem> Notices { get; } = [];

    public FileItem Add(string section, JsonObject item, string? comment = null) => Add(section, new FileItem(item), comment);

    /// <summary>What cannot be said in a section, in the words of the table.</summary>
    public void LeaveOut(string section, string comment) => Add(section, new FileItem((JsonObject?)null), comment);

    public void Notice(int line, int column, string message, string? remedy = null) => Notices.Add(new(null, message, remedy, null, line, column));

    /// <summary>The id by which a title goes in a section, with its item where it is met first.</summary>
    public string Named(string section, string title, int line, int column, Action<JsonObject>? more = null)
    {
        var (id, isNew) = Names(section).Of(title, line, column);
        if (isNew)
        {
            var item = new JsonObject { ["id"] = id, [section == "people" ? "name" : "title"] = title };
            more?.Invoke(item);
            named.Add((section, id), item);
            Add(section, item);
        }

        return id;
    }

    /// <summary>The id of what is known by its name alone and has no item: a competence.</summary>
    public string Word(string kind, string title, int line, int column) => Names(kind).Of(title, line, column).Id;

    /// <summary>The id of a title that was met before; null where it was not.</summary>
    public string? Find(string section, string title) => Names(section).Find(title);

    /// <summary>The item that was met under a title.</summary>
    public JsonObject Item(string section, string id) => named[(section, id)];

    /// <summary>Keeps an id for what the user means by it, so that no title gets it by chance.</summary>
    public void Reserve(string section, string id) => _ = Names(section).Take(id, id, out _);

    /// <summary>An id as the table gives it, that no other item of the section has: the second of a name gets a number, with a notice.</summary>
    public string Unique(string section, string id, int line, int column)
    {
        var free = Names(section).Take(id, id, out var other);
        if (other is not null)
        {
            Notice(line, column, other.Equals(id, StringComparison.OrdinalIgnoreCase) ? $"`{id}` stands twice; the second one is called `{free}`" : $"`{id}` could be taken for `{other}`; it is called `{free}`", "give each a number of its own");
        }

        return free;
    }

    public JsonObject Json() => new()
    {
        ["sections"] = new JsonObject(sections.Where(each => each.Value.Exists(item => item.Item is not null)).Select(each => KeyValuePair.Create(each.Key, (JsonNode?)Keys.List(each.Value.Select(item => item.Item?.DeepClone()).OfType<JsonNode>())))),
        ["notices"] = Keys.List(Notices.Select(each => each.Json())),
    };

    /// <summary>The sections in YAML, one item a line; a section <c>a.b</c> is the list <c>b</c> of the map <c>a</c>.</summary>
    public string Yaml()
    {
        var (text, outer) = (new StringBuilder(), (string?)null);
        foreach (var (section, items) in sections.GroupBy(each => each.Key.Split('.')[0], StringComparer.Ordinal).SelectMany(top => top))
        {
            var path = section.Split('.');
            if (path.Length > 1 && outer != path[0])
            {
                text.Append(path[0]).Append(":\n");
            }

            outer = path.Length > 1 ? path[0] : null;
            var indent = new string(' ', 2 * (path.Length - 1));
            text.Append(indent).Append(path[^1]).Append(":\n");
            foreach (var item in items)
            {
                text.AppendJoin("", item.Comments.Select(comment => $"{indent}  # {Line(comment)}\n"));
                text.Append(item.Item is null ? "" : $"{indent}  - {Flow(item.Item)}\n");
            }

            // A list of nothing but comments is still a list.
            text.Append(items.TrueForAll(each => each.Item is null) ? $"{indent}  []\n" : "");
        }

        return text.ToString();
    }

    private FileItem Add(string section, FileItem item, string? comment)
    {
        if (!sections.TryGetValue(section, out var items))
        {
            sections[section] = items = [];
        }

        items.Add(item);
        item.Comments.AddRange(comment is null ? [] : [comment]);
        return item;
    }

    private PartNames Names(string section)
    {
        if (!names.TryGetValue(section, out var found))
        {
            names[section] = found = new(Notice);
        }

        return found;
    }

    // What would end a comment, or must not stand in a file at all.
    private static string Line(string comment) => string.Concat(comment.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));

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

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.None, 1000)]
    private static partial Regex Day();
}
