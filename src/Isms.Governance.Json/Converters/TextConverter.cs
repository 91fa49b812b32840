namespace Isms.Governance.Json;

/// <summary>A text. One with half of a surrogate pair cannot be stored as it is, so it is refused rather than changed.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words.Text(ref reader, "a text");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(
        Surrogates.FirstLone(value) < 0 ? value : throw new ArgumentException("a text with half of a surrogate pair cannot be stored", nameof(value)));
}
