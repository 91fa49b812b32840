namespace Isms.Governance.Json;

/// <summary>How many times something may be handed on.</summary>
internal readonly record struct Times(int Count);

/// <summary>A number of times, or <c>none</c>.</summary>
internal sealed class TimesConverter : JsonConverter<Times>
{
    private const string None = "none";

    public override Times Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "a number of times");
        return text == None ? new(0)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? new(count)
            : throw new UnsoundValueException(JournalFault.UnsoundAmount, $"{Words.Quoted(text)} is not a number of times", "write a whole number, or `none`");
    }

    public override void Write(Utf8JsonWriter writer, Times value, JsonSerializerOptions options)
    {
        if (value.Count == 0)
        {
            writer.WriteStringValue(None);
        }
        else
        {
            writer.WriteNumberValue(value.Count);
        }
    }
}
