namespace Isms.Governance.Json;

/// <summary>A value whose constructor is not open, read and written as a plain record that has the same strictness as all others.</summary>
internal abstract class SurrogateConverter<T, TSurrogate> : JsonConverter<T>, ISurrogateConverter
    where TSurrogate : class
{
    public Type SurrogateType => typeof(TSurrogate);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.StartObject
            ? From(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TSurrogate>)options.GetTypeInfo(typeof(TSurrogate)))!)
            : throw Words.WrongType("an object", reader.TokenType);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, To(value), (JsonTypeInfo<TSurrogate>)options.GetTypeInfo(typeof(TSurrogate)));

    protected abstract T From(TSurrogate surrogate);

    protected abstract TSurrogate To(T value);
}
