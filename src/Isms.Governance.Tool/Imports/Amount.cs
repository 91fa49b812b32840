using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>An amount as people write it in a cell: one number and one currency and nothing else. Anything more could make it another amount.</summary>
/// <param name="Limit">The amount; null where there is none.</param>
/// <param name="Doubt">Why the cell cannot be read; null where it can.</param>
/// <param name="Note">What was made of a cell that says that there is no amount.</param>
/// <param name="IsBlank">Whether the cell is filled with what stands for nothing, as a dash does: that there is no limit, or that nobody knows it.</param>
internal sealed partial record Amount(JsonObject? Limit, string? Doubt = null, string? Note = null, bool IsBlank = false)
{
    public static Amount Of(string text, string currency)
    {
        if (text.Length == 0)
        {
            return new((JsonObject?)null);
        }

        if (Nothing().IsMatch(text))
        {
            return new(null, Note: $"`{text}` is read as no limit", IsBlank: !text.Any(char.IsLetter) || text.Length <= 4);
        }

        var cell = Whole().Match(text);
        string[] currencies = [.. ((string[])[cell.Groups["before"].Value, cell.Groups["after"].Value, currency]).Where(each => each.Length > 0).Select(each => each == "€" ? "EUR" : each).Distinct(StringComparer.Ordinal)];
        if (!cell.Success || currencies is not [var one] || !Currency().IsMatch(one) || (cell.Groups["before"].Length > 0 && cell.Groups["after"].Length > 0))
        {
            return new(null, $"`{(currency.Length > 0 ? $"{text} {currency}" : text)}` is not an amount with a currency");
        }

        return Number(cell.Groups["number"].Value, one) is { } amount ? new(new JsonObject { ["amount"] = amount, ["currency"] = one }) : new(null, $"`{text}` is not an amount that can be read in one way only");
    }

    // `1.000` is a thousand, as money has no thousandths; where it has, it could be one.
    private static decimal? Number(string text, string currency)
    {
        if (Digits().Match(text) is not { Success: true } number || (number.Groups["mark"].Length > 0 && (text[0] == '0' || (!number.Groups["decimals"].Success && HasThousandths(currency) && number.Groups["mark"].Value is "." or ","))))
        {
            return null;
        }

        var whole = string.Concat(number.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return decimal.TryParse(number.Groups["decimals"].Success ? $"{whole}.{number.Groups["decimals"].Value}" : whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static bool HasThousandths(string currency) => currency is "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND";

    // A cap may be called one: what it says is the same.
    [GeneratedRegex(@"^((?i:up to|bis zu|bis|maximal|max\.|max|≤|<=)\s*)?(?<before>[A-Z]{3}|€)?\s?(?<number>[0-9]([0-9.,'\u2019\u00a0\u202f ]*[0-9])?)\s?(?<after>[A-Z]{3}|€)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<whole>[0-9]{1,3}(?<mark>[.,'\u2019\u00a0\u202f ])[0-9]{3}(\k<mark>[0-9]{3})*|[0-9]+)((?!\k<mark>)[.,](?<decimals>[0-9]{1,2}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?!MIO|MRD|MLN|TSD)[A-Z]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Currency();

    [GeneratedRegex("^(unlimited|no limit|unbegrenzt|unbeschränkt|ohne limit|ohne begrenzung|-|–|—|n/a|n\\.a\\.|k\\.a\\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nothing();
}
