namespace Isms.Governance.Json;

/// <summary>A member of a closed vocabulary as its word: <c>top-management</c>. Numbers are refused.</summary>
internal sealed class WordConverter<TEnum> : JsonConverter<TEnum>, IVocabulary
    where TEnum : struct, Enum
{
    private readonly Dictionary<string, TEnum> values = Vocabulary.Of<TEnum>();
    private readonly Dictionary<TEnum, string> words = Vocabulary.Of<TEnum>().ToDictionary(each => each.Value, each => each.Key);

    Type IVocabulary.Type => typeof(TEnum);

    IReadOnlyCollection<string> IVocabulary.Words => values.Keys;

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = Words.Text(ref reader, "a word");
        return values.TryGetValue(word, out var value) ? value : throw Vocabulary.Unknown(word, values.Keys);
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(words.TryGetValue(value, out var word) ? word : throw new ArgumentException("there is no word for the value", nameof(value)));
}
