namespace Isms.Governance.Json;

/// <summary>An amount as a JSON number, digit by digit as it was given: <c>25000.00</c> keeps its two decimals.</summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number)
        {
            throw Words.WrongType("an amount as a number", reader.TokenType);
        }

        // Decimal rounds what it cannot hold and keeps no exponent: only what it writes back as it was is taken.
        var text = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            && amount.ToString(CultureInfo.InvariantCulture) == text
            ? amount
            : throw new UnsoundValueException(
                JournalFault.UnsoundAmount, $"{Words.Quoted(text)} is not an amount", "write plain digits without exponent, at most 28 of them");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
