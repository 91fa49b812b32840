using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>An instant as ISO 8601 in UTC, with as many digits of the second as it takes: <c>2026-01-31T09:30:00Z</c>.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "an instant as text");
        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant)
            ? instant
            : throw new UnsoundValueException(
                JournalFault.UnsoundInstant, $"{Words.Quoted(text)} is not an instant", "write it in UTC like `2026-01-31T09:30:00Z`");
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}
