using System.Text.Json.Nodes;

namespace Isms.Governance.Json;

/// <summary>Says in JSON Schema what the sheets say: both are made of one description.</summary>
internal sealed class FileSchema
{
    private static readonly Dictionary<Type, string> Patterns = new()
    {
        [typeof(LocalDate)] = @"^\d{4}-\d{2}-\d{2}$",
        [typeof(FirstDay)] = @"^(\d{4}-\d{2}-\d{2}|unknown)$",
        [typeof(Period)] = @"^P",
        [typeof(Term)] = @"^(P.*|unlimited)$",
    };

    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    internal static string Text { get; } = new FileSchema().Document();

    private string Document()
    {
        var file = Map(FileSheets.Of(typeof(FileSheet)));
        file["properties"]!["format"] = new JsonObject { ["enum"] = new JsonArray(GovernanceFile.Format) };
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = GovernanceFile.Format,
        };
        foreach (var (key, value) in file.ToList())
        {
            file.Remove(key);
            document[key] = value;
        }

        document["$defs"] = new JsonObject(definitions.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value)));
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private JsonObject Of(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object => Reference(info),
        JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Of(FileSheets.Of(info.ElementType!)) },
        JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Entry(info.ElementType!) },
        _ => Value(info.Type),
    };

    // An empty cell of a matrix says something.
    private JsonObject Entry(Type type) => type == typeof(Roles.RaciLetters) ? OrNothing(Of(FileSheets.Of(type))) : Of(FileSheets.Of(type));

    private JsonObject Reference(JsonTypeInfo info)
    {
        var name = info.Type.Name[..^"Sheet".Length];
        if (!definitions.ContainsKey(name))
        {
            // Known before it is filled, for sheets that hold themselves.
            definitions[name] = new JsonObject();
            definitions[name] = Definition(info);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Definition(JsonTypeInfo info)
    {
        var sheet = (Sheet)info.CreateObject!();
        var forms = new[] { sheet.Shorthand, sheet.Listhand }.OfType<string>().Select(key => (JsonNode)Of(FileSheets.Of(info.Properties.First(each => each.Name == key).PropertyType))).ToList();
        return forms.Count == 0 ? Map(info) : new() { ["anyOf"] = new JsonArray([.. forms, Map(info)]) };
    }

    private JsonObject Map(JsonTypeInfo info)
    {
        var map = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(info.Properties.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => KeyValuePair.Create(each.Name, (JsonNode?)(each.IsRequired ? Of(FileSheets.Of(each.PropertyType)) : OrNothing(Of(FileSheets.Of(each.PropertyType))))))),
            ["additionalProperties"] = false,
        };
        if (info.Properties.Where(each => each.IsRequired).Select(each => (JsonNode?)each.Name).ToArray() is { Length: > 0 } required)
        {
            map["required"] = new JsonArray(required);
        }

        return map;
    }

    // A key without a value says nothing.
    private static JsonObject OrNothing(JsonObject value)
    {
        var nothing = new JsonObject { ["type"] = "null" };
        switch (value["anyOf"] ?? value["enum"] ?? value["type"])
        {
            case JsonArray either:
                either.Add(value["anyOf"] is not null ? nothing : value["enum"] is not null ? null : JsonValue.Create("null"));
                return value;
            case JsonValue one:
                value["type"] = new JsonArray(one.GetValue<string>(), "null");
                return value;
            default:
                return new() { ["anyOf"] = new JsonArray(value, nothing) };
        }
    }

    private static JsonObject Value(Type type) => FileSheets.Of(type).Converter switch
    {
        IAbsentWhenEmpty and IVocabulary flags => new() { ["type"] = "array", ["items"] = OneOf(flags), ["uniqueItems"] = true },
        IVocabulary words => OneOf(words),
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        // Quotes around a number change nothing.
        _ when type == typeof(int) => new() { ["type"] = new JsonArray("integer", "string"), ["pattern"] = @"^[+-]?\d+$" },
        _ when type == typeof(decimal) => new() { ["type"] = new JsonArray("number", "string"), ["pattern"] = @"^[+-]?(\d+(\.\d*)?|\.\d+)$" },
        _ when type == typeof(Times) => new() { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0, ["pattern"] = @"^(\d+|none)$" },
        // A year is a bare number.
        _ when type == typeof(CalendarPeriod) => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = CalendarPeriodConverter.Pattern },
        _ when Patterns.TryGetValue(type, out var pattern) => new() { ["type"] = "string", ["pattern"] = pattern },
        // Bare numbers and words are read as text, too: an item, a version.
        _ => new() { ["type"] = new JsonArray("string", "number", "boolean") },
    };

    private static JsonObject OneOf(IVocabulary words) => new() { ["enum"] = new JsonArray([.. words.Words.Select(word => (JsonNode?)word)]) };
}
