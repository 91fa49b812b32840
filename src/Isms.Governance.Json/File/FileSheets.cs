namespace Isms.Governance.Json;

/// <summary>The description of the sheets: which keys belong where, and of which type they are.</summary>
internal static class FileSheets
{
    private static readonly JsonSerializerOptions Options = Build();

    internal static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(type);

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
