using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>Makes ids of titles: an abbreviation in brackets when there is one, else the words in lower case, joined by hyphens. Letters of other scripts stay as they are.</summary>
internal static partial class Slug
{
    private static readonly FrozenDictionary<char, string> Spelt = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['ẞ'] = "SS", ['ø'] = "o", ['Ø'] = "O", ['æ'] = "ae", ['Æ'] = "AE", ['œ'] = "oe", ['Œ'] = "OE", ['ð'] = "d", ['Ð'] = "D", ['þ'] = "th", ['Þ'] = "Th",
        ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D", ['ħ'] = "h", ['Ħ'] = "H", ['ŧ'] = "t", ['Ŧ'] = "T", ['ŋ'] = "n", ['Ŋ'] = "N", ['ı'] = "i", ['ſ'] = "s",
    }.ToFrozenDictionary();

    /// <summary>The id of a title; empty where it has no letter and no digit.</summary>
    public static string Of(string title)
    {
        if (Abbreviation(title) is { } short_)
        {
            return short_.ToLowerInvariant();
        }

        var plain = Brackets().Replace(title, "") is var without && without.Any(char.IsLetterOrDigit) ? without : title;
        var text = new StringBuilder();
        foreach (var letter in Plain(plain))
        {
            if (char.IsLetterOrDigit(letter) || IsMark(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        return text.ToString().TrimEnd('-');
    }

    /// <summary>The abbreviation of a title in brackets at its end: <c>Information Security Officer (ISO)</c>. Capitals whose letters the title does not have in that order, as in <c>Clerk (IT)</c>, say something else.</summary>
    public static string? Abbreviation(string title) =>
        Short().Match(title) is { Success: true } match && IsShortOf(match.Groups["short"].Value, title[..match.Index]) ? match.Groups["short"].Value : null;

    /// <summary>What a title has in common with the same title in another case and spacing.</summary>
    public static string Key(string title) => Blanks().Replace(LetterForms.TakenApart(title), " ").Trim().ToLowerInvariant();

    /// <summary>The letters and digits of a heading, in lower case, without accents: how headings are compared.</summary>
    public static string Bare(string heading) => string.Concat(Plain(Brackets().Replace(heading, "")).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static bool IsShortOf(string capitals, string title)
    {
        var (letters, found) = (Plain(title).TrimStart().ToUpperInvariant(), 0);
        foreach (var letter in letters)
        {
            found += found < capitals.Length && letter == capitals[found] ? 1 : 0;
        }

        return found == capitals.Length && letters[0] == capitals[0];
    }

    // Latin letters without marks, umlauts as German spells them out; letters of other scripts as they are written.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text)
        {
            var apart = LetterForms.TakenApart(letter.ToString());
            if (apart.Length > 0 && !char.IsAscii(apart[0]) && !IsMark(apart[0]) && !Spelt.ContainsKey(apart[0]))
            {
                plain.Append(letter);
                continue;
            }

            foreach (var each in apart)
            {
                Fold(plain, each);
            }
        }

        return plain.ToString();
    }

    private static void Fold(StringBuilder plain, char letter)
    {
        if (letter == '\u0308' && plain.Length > 0 && plain[^1] is 'a' or 'o' or 'u' or 'A' or 'O' or 'U')
        {
            plain.Append('e');
        }
        else if (!IsMark(letter) || (plain.Length > 0 && !char.IsAscii(plain[^1])))
        {
            plain.Append(Spelt.GetValueOrDefault(letter) ?? letter.ToString());
        }
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\((?<short>[A-Z]{2,6})\)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Short();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blanks();
}
