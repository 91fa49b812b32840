using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>An input of a management review by the letter under which the standard lists it: <c>d.2</c>.</summary>
internal sealed class ReviewLetterConverter : JsonConverter<ReviewInput>, IVocabulary
{
    private static readonly Dictionary<string, ReviewInput> Inputs = Enum.GetValues<ReviewInput>().ToDictionary(input => input.Letter, StringComparer.Ordinal);

    Type IVocabulary.Type => typeof(ReviewInput);

    IReadOnlyCollection<string> IVocabulary.Words => Inputs.Keys;

    public override ReviewInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var letter = Words.Text(ref reader, "a letter");
        return Inputs.TryGetValue(letter, out var input) ? input : throw Vocabulary.Unknown(letter, Inputs.Keys);
    }

    public override void Write(Utf8JsonWriter writer, ReviewInput value, JsonSerializerOptions options) => writer.WriteStringValue(value.Letter);
}
