using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>What of an activity may leave its holder, as its word.</summary>
/// <remarks>
/// Earlier journals say <c>delegable</c> of every activity about which nothing was stated: it is read as that, and no longer written.
/// What states that an activity is delegable, whatever wider ones say, has a word of its own.
/// </remarks>
internal sealed class DelegabilityConverter : JsonConverter<Delegability?>, IVocabulary
{
    private static readonly Dictionary<string, Delegability?> Values = new(StringComparer.Ordinal)
    {
        ["delegable"] = null,
        ["freely-delegable"] = Delegability.Delegable,
        ["top-management"] = Delegability.TopManagement,
        ["holder-only"] = Delegability.HolderOnly,
    };

    Type IVocabulary.Type => typeof(Delegability);

    IReadOnlyCollection<string> IVocabulary.Words => Values.Keys;

    public override Delegability? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = Words.Text(ref reader, "a word");
        return Values.TryGetValue(word, out var value) ? value : throw Vocabulary.Unknown(word, Values.Keys);
    }

    public override void Write(Utf8JsonWriter writer, Delegability? value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
    {
        Delegability.Delegable => "freely-delegable",
        Delegability.TopManagement => "top-management",
        Delegability.HolderOnly => "holder-only",
        _ => throw new ArgumentException("there is no word for the value", nameof(value)),
    });
}
