namespace Isms.Governance.Json;

/// <summary>A member of a closed vocabulary as the letter of the clause that speaks of it: <c>5.3.a</c>.</summary>
internal abstract class ClauseWordConverter<TEnum>(params (string Word, TEnum Value)[] letters) : JsonConverter<TEnum>, IVocabulary
    where TEnum : struct, Enum
{
    private readonly string[] words = [.. letters.Select(each => each.Word)];

    Type IVocabulary.Type => typeof(TEnum);

    IReadOnlyCollection<string> IVocabulary.Words => words;

    public sealed override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = Words.Text(ref reader, "the letter of a clause");
        return Array.IndexOf(words, word) is var place and >= 0 ? letters[place].Value : throw Vocabulary.Unknown(word, words);
    }

    public sealed override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(letters.First(each => EqualityComparer<TEnum>.Default.Equals(each.Value, value)).Word);
}
