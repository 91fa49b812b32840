namespace Isms.Governance.Json;

/// <summary>A list of values as a JSON array.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListConverter, IAbsentWhenEmpty
{
    Type IAbsentWhenEmpty.Type => typeof(ValueList<T>);

    public Type ItemType => typeof(T);

    public bool IsEmpty(object? value) => value is ValueList<T> { Count: 0 };

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw Words.WrongType("a list", reader.TokenType);
        }

        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType is JsonTokenType.Null
                ? throw Words.WrongType("a value", JsonTokenType.Null)
                : JsonSerializer.Deserialize(ref reader, info)!);
        }

        return ValueList.ToValueList(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }
}
