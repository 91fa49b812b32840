using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>A calendar day as ISO 8601: <c>2026-01-31</c>.</summary>
internal sealed class DayConverter : JsonConverter<LocalDate>
{
    /// <summary>The last year whose days have one after them, in every zone: an end that is meant for ever is left out.</summary>
    internal const int LastYear = 9998;

    private const int FirstYear = 1;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "a day as text");
        return !LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? throw new UnsoundValueException(JournalFault.UnsoundInstant, $"{Words.Quoted(text)} is not a day of the calendar", "write a day that exists like `2026-01-31`")
            : day.Year is >= FirstYear and <= LastYear ? day
            : throw new UnsoundValueException(JournalFault.UnsoundInstant, $"{Words.Quoted(text)} is beyond the days that are counted here", "leave it out where there is no end, or no first day that is known");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
