using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>The letters of a cell as people write them: <c>A/R</c>, <c>C</c>; a dash or nothing for none.</summary>
internal sealed class LettersConverter : JsonConverter<RaciLetters>
{
    public override RaciLetters Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Words.Text(ref reader, "letters as text");
        return Parse(text) ?? throw new UnsoundValueException(JournalFault.UnknownWord, Unknown(text), Remedy);
    }

    public override void Write(Utf8JsonWriter writer, RaciLetters value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToText());

    internal const string Remedy = "write letters such as `A/R` or `C`, or leave the cell empty";

    internal static string Unknown(string text) => $"{Words.Quoted(text)} is none of the letters R, A, C, I";

    /// <summary>The letters of a cell in any case and with any of the usual separators; null where it says something else.</summary>
    internal static RaciLetters? Parse(string cell)
    {
        if (cell.Trim().ToUpperInvariant() is "" or "-" or "–" or "—" or "N/A" or "NA" or "N.A." or "K.A.")
        {
            return RaciLetters.None;
        }

        RaciLetters? letters = RaciLetters.None;
        foreach (var written in cell.Where(each => !char.IsWhiteSpace(each) && each is not ('/' or ',' or ';' or '+' or '&')))
        {
            letters |= char.ToUpperInvariant(written) switch
            {
                'R' => RaciLetters.Responsible,
                'A' => RaciLetters.Accountable,
                'C' => RaciLetters.Consulted,
                'I' => RaciLetters.Informed,
                _ => null,
            };
        }

        return letters;
    }
}
