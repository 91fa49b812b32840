namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of delegations.</summary>
internal static class DelegationRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (Stops(row["to"]))
        {
            Stop(part, row);
            return;
        }

        if (row.Needed("by", "delegator") is null || row.Needed("to", "delegate") is null || row.Needed("activity", "activity") is not { } activity)
        {
            return;
        }

        var (instrument, item) = (row["instrument"] is { Length: > 0 } named ? named : "register", row["item"] is { Length: > 0 } number ? number : row.Line.ToString(CultureInfo.InvariantCulture));
        var id = Slug.Of(activity);
        if (!part.Has("activities", id))
        {
            part.Add("activities", new() { ["id"] = id, ["title"] = activity });
        }

        var result = new JsonObject { ["instrument"] = instrument, ["item"] = item, ["by"] = row.Position("by"), ["to"] = new JsonObject { ["position"] = row.Position("to") }, ["activities"] = new JsonArray(id), ["kinds"] = new JsonArray("decide") };
        if (Limit(part, row) is { } limit)
        {
            result["limits"] = new JsonArray(limit);
        }

        result["period"] = new JsonObject { ["from"] = row.Day("from", "first day") ?? terms.AsOf, ["through"] = row.Day("through", "last day") };
        result["reference"] = row["reference"] is { Length: > 0 } reference ? reference : null;
        part.Add("delegations", result, row.Rest());
    }

    // Registers say in the column of delegates that it stops here: that is said of what whoever would hand on received, and names nobody.
    private static bool Stops(string to) => Slug.Bare(to) is var bare && (bare.Contains("redelegated", StringComparison.Ordinal) || bare.Contains("weiterdelegiert", StringComparison.Ordinal)) && (bare.Contains("not", StringComparison.Ordinal) || bare.Contains("nicht", StringComparison.Ordinal));

    private static void Stop(FilePart part, RegisterRow row)
    {
        var (by, activity) = (Slug.Of(row["by"]), Slug.Of(row["activity"]));
        var received = part.Items("delegations").LastOrDefault(each => (string?)each["to"]!["position"] == by && (string?)each["activities"]![0] == activity);
        if (received is null)
        {
            part.Notice(row.Line, row.ColumnOf("to"), $"`{row["to"]}` is no delegate, and no row above hands `{row["activity"]}` to `{row["by"]}`; the row is left out", "say it of the delegation itself, as `redelegate: none`");
            return;
        }

        received["redelegate"] = "none";
        part.Notice(row.Line, row.ColumnOf("to"), $"`{row["to"]}` is no delegate: what `{row["by"]}` received says `redelegate: none`");
    }

    private static JsonObject? Limit(FilePart part, RegisterRow row)
    {
        var text = row["amount"];
        if (text.Length == 0)
        {
            return null;
        }

        var currency = row["currency"] is { Length: > 0 } own ? own : text.Contains('€', StringComparison.Ordinal) ? "EUR" : new string([.. text.Where(char.IsAsciiLetterUpper)]);
        var digits = new string([.. text.Where(letter => char.IsAsciiDigit(letter) || letter is ',' or '.')]);
        if (decimal.TryParse(Plain(digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && currency.Length == 3)
        {
            return new() { ["amount"] = amount, ["currency"] = currency };
        }

        part.Notice(row.Line, row.ColumnOf("amount"), $"`{text}` is not an amount with a currency", "write it as 25000 EUR");
        return null;
    }

    /// <summary>The number without separators of thousands: the last mark separates decimals when one or two digits follow it.</summary>
    private static string Plain(string digits)
    {
        var mark = digits.LastIndexOfAny([',', '.']);
        var whole = new string([.. digits.Where((letter, place) => char.IsAsciiDigit(letter) && (mark < 0 || digits.Length - mark > 3 || place < mark))]);
        return mark >= 0 && digits.Length - mark <= 3 ? $"{whole}.{digits[(mark + 1)..]}" : whole;
    }
}
