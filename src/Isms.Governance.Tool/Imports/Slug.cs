using System.Text;
using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>Makes ids of titles: an abbreviation in brackets when there is one, else the words in lower case, joined by hyphens.</summary>
internal static partial class Slug
{
    public static string Of(string title)
    {
        if (Abbreviation(title) is { } short_)
        {
            return short_.ToLowerInvariant();
        }

        var plain = Brackets().Replace(title, "") is var without && without.Any(char.IsLetterOrDigit) ? without : title;
        var text = new StringBuilder();
        foreach (var letter in Ascii(plain))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        return text.ToString().TrimEnd('-') is { Length: > 0 } slug ? slug : "unnamed";
    }

    /// <summary>The abbreviation in brackets at the end of a title: <c>Information Security Officer (ISO)</c>.</summary>
    public static string? Abbreviation(string title) => Short().Match(title) is { Success: true } match ? match.Groups["short"].Value : null;

    /// <summary>The letters and digits of a heading, in lower case, without accents: how headings are compared.</summary>
    public static string Bare(string heading) => string.Concat(Ascii(Brackets().Replace(heading, "")).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Ascii(string text)
    {
        var spelt = text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("Ä", "Ae", StringComparison.Ordinal).Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal);
        return string.Concat(spelt.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));
    }

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\((?<short>[A-Z]{2,6})\)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Short();
}
