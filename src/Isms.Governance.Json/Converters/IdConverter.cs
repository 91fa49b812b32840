namespace Isms.Governance.Json;

/// <summary>An id as its text.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "an id as text");
        try
        {
            return TId.From(text);
        }
        catch (ArgumentException)
        {
            throw new UnsoundValueException(
                JournalFault.UnsoundId, $"{Words.Quoted(text)} is not fit for an id", "write an id without white space at its ends and without control characters");
        }
    }

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        TextConverter.Write(writer, value.IsDefault ? throw new ArgumentException("a default id names nothing", nameof(value)) : value.Value);
}
