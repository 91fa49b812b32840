namespace Isms.Governance.Json;

internal sealed partial class RaciReading
{
    // How the words begin by which a legend explains each letter.
    private static readonly Dictionary<char, string[]> Meanings = new()
    {
        ['R'] = ["respons", "durchf", "verantw", "zust"],
        ['A'] = ["account", "approv", "rechensch", "gesamtverantw", "ergebnisverantw", "genehm"],
        ['C'] = ["consult", "konsult", "zu konsult", "berat", "mitwirk", "anzuh"],
        ['I'] = ["inform", "zu inform"],
    };

    /// <summary>Whether a row explains the letters and is about nothing. A row that could name an activity is never taken for one.</summary>
    internal static bool IsLegend(IReadOnlyList<string> row)
    {
        var (first, others) = (row[0].Trim(), row.Skip(1).Select(each => each.Trim()).Where(each => each.Length > 0).ToList());
        var (word, behind) = first.Split(':', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (first, "");
        return word.ToUpperInvariant() switch
        {
            "LEGEND" or "LEGENDE" => behind.Length == 0 || IsMeaning(behind),
            "KEY" or "SCHLÜSSEL" => (behind.Length == 0 || IsMeaning(behind)) && !others.Exists(each => LettersConverter.Parse(each) is not null),
            "" or "RACI" => others.TrueForAll(IsMeaning) && others.Count(IsKnown) >= 2,
            _ => others.Count > 0 && others.Append(first).All(each => IsKnown(each) || IsEquation(each)),
        };
    }

    // `R = Responsible`, `A: accountable`, `C - x`.
    private static bool IsMeaning(string cell) => cell is [var letter, .. var rest] && Meanings.ContainsKey(char.ToUpperInvariant(letter))
        && rest.TrimStart() is ['=' or ':' or '-' or '–', .. var meaning] && meaning.TrimStart().Length > 2;

    private static bool IsEquation(string cell) => IsMeaning(cell) && cell[1..].TrimStart()[0] is '=';

    private static bool IsKnown(string cell) => IsMeaning(cell) && cell[1..].TrimStart()[1..].TrimStart() is var meaning
        && Array.Exists(Meanings[char.ToUpperInvariant(cell[0])], each => meaning.StartsWith(each, StringComparison.OrdinalIgnoreCase));
}
