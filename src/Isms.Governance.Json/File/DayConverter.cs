using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>A calendar day as ISO 8601: <c>2026-01-31</c>.</summary>
internal sealed class DayConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "a day as text");
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? day
            : throw new UnsoundValueException(JournalFault.UnsoundInstant, $"{Words.Quoted(text)} is not a day of the calendar", "write a day that exists like `2026-01-31`");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
