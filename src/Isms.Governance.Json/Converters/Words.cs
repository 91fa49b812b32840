namespace Isms.Governance.Json;

/// <summary>How messages speak of JSON and quote what they found in it.</summary>
internal static class Words
{
    private const int LongestQuote = 60;

    /// <summary>A text from the input between backticks: on one line, without control characters, cut where it is long.</summary>
    internal static string Quoted(string text)
    {
        var quote = new StringBuilder("`");
        foreach (var rune in text.EnumerateRunes())
        {
            if (quote.Length > LongestQuote)
            {
                quote.Append('…');
                break;
            }

            var isPlain = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
            quote.Append(isPlain && rune.Value != '`' ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"));
        }

        return quote.Append('`').ToString();
    }

    internal static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    internal static string Found(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };

    internal static UnsoundValueException WrongType(string expected, JsonTokenType found) =>
        new(JournalFault.WrongType, $"expected {expected}, found {Found(found)}", $"write {expected}");

    /// <summary>The text of a string token.</summary>
    internal static string Text(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw WrongType(expected, reader.TokenType);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new UnsoundValueException(JournalFault.NotUtf8, "the text has half of a surrogate pair", "write whole characters");
        }
    }
}
