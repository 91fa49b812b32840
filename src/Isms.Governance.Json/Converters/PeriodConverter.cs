using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>A period of calendar units as ISO 8601, unit by unit as it was given: <c>P6M</c> stays six months.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "a period as text");
        return PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period)
            ? period
            : throw new UnsoundValueException(JournalFault.UnsoundPeriod, $"{Words.Quoted(text)} is not a period", "write it like `P6M` or `P30D`");
    }

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(PeriodPattern.Roundtrip.Format(value));
}
