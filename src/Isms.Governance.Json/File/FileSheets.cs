using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Isms.Governance.Json;

/// <summary>The description of the sheets: which keys belong where, and of which type they are.</summary>
internal static class FileSheets
{
    private static readonly JsonSerializerOptions Options = Build();

    // Asked for every value of a file.
    private static readonly ConcurrentDictionary<Type, JsonTypeInfo> Known = new();

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, JsonPropertyInfo>> Keys = new();

    /// <summary>The description of a type; of the value itself where a property may be without one.</summary>
    internal static JsonTypeInfo Of(Type type) => Known.GetOrAdd(type, static type => Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type));

    /// <summary>The keys of a sheet.</summary>
    internal static FrozenDictionary<string, JsonPropertyInfo> KeysOf(JsonTypeInfo sheet) => Keys.GetOrAdd(sheet.Type, static (_, info) => info.Properties.ToFrozenDictionary(each => each.Name, StringComparer.Ordinal), sheet);

    internal static JsonTypeInfo<string> Text { get; } = (JsonTypeInfo<string>)Of(typeof(string));

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(FileContext.Default.Options)
        {
            // A file is read by people, never put into a page: only what JSON demands is escaped.
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = FileContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
