namespace Isms.Governance.Json;

/// <summary>A first day, or that nobody knows it any more because it lies before the file begins.</summary>
internal readonly record struct FirstDay(LocalDate? Day);

/// <summary>A first day as ISO 8601, or <c>unknown</c>.</summary>
internal sealed class FirstDayConverter : JsonConverter<FirstDay>
{
    private const string Unknown = "unknown";

    private static readonly DayConverter Days = new();

    public override FirstDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ValueTextEquals(Unknown) ? default : new(Days.Read(ref reader, typeof(LocalDate), options));

    public override void Write(Utf8JsonWriter writer, FirstDay value, JsonSerializerOptions options)
    {
        if (value.Day is { } day)
        {
            Days.Write(writer, day, options);
        }
        else
        {
            writer.WriteStringValue(Unknown);
        }
    }
}
