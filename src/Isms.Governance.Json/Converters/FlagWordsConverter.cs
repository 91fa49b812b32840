namespace Isms.Governance.Json;

/// <summary>A set of members of a closed vocabulary as a list of words, in the order in which they are declared: <c>["prepare", "decide"]</c>.</summary>
/// <remarks>Only single members have a word: nothing is the empty list, and all is every word.</remarks>
internal sealed class FlagWordsConverter<TEnum> : JsonConverter<TEnum>, IVocabulary, IAbsentWhenEmpty
    where TEnum : struct, Enum
{
    private readonly Dictionary<string, TEnum> values = Vocabulary.Of<TEnum>()
        .Where(each => long.PopCount(Bits(each.Value)) == 1)
        .OrderBy(each => Bits(each.Value))
        .ToDictionary(StringComparer.Ordinal);

    Type IVocabulary.Type => typeof(TEnum);

    IReadOnlyCollection<string> IVocabulary.Words => values.Keys;

    Type IAbsentWhenEmpty.Type => typeof(TEnum);

    public bool IsEmpty(object? value) => value is TEnum words && Bits(words) == 0;

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw Words.WrongType("a list of words", reader.TokenType);
        }

        var bits = 0L;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var word = Words.Text(ref reader, "a word");
            var bit = values.TryGetValue(word, out var value) ? Bits(value) : throw Vocabulary.Unknown(word, values.Keys);
            bits |= (bits & bit) == 0 ? bit : throw new UnsoundValueException(JournalFault.UnknownWord, $"the word {Words.Quoted(word)} stands twice", "write it once");
        }

        return (TEnum)Enum.ToObject(typeof(TEnum), bits);
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        var rest = Bits(value);
        writer.WriteStartArray();
        foreach (var (word, member) in values.Where(each => (rest & Bits(each.Value)) != 0).ToList())
        {
            writer.WriteStringValue(word);
            rest &= ~Bits(member);
        }

        writer.WriteEndArray();
        if (rest != 0)
        {
            throw new ArgumentException("there is no word for a part of the value", nameof(value));
        }
    }

    private static long Bits(TEnum value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
