using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of delegations.</summary>
internal static class DelegationRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
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

/// <summary>A row of a register of controlled documents.</summary>
internal static class DocumentRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (row.Needed("id", "number") is not { } id || row.Needed("title", "title") is not { } title)
        {
            return;
        }

        var version = new JsonObject { ["version"] = row["version"] is { Length: > 0 } number ? number : null };
        if (row.Position("approver") is { } approver)
        {
            version["approvedBy"] = new JsonObject { ["position"] = approver };
        }

        version["from"] = row.Day("from", "day from which the version holds") ?? terms.AsOf;
        part.Add(
            "policies",
            new() { ["id"] = part.Unique("policies", id, row.Line, row.ColumnOf("id")), ["title"] = title, ["keeper"] = row.Position("keeper"), ["versions"] = new JsonArray(version), ["nextReview"] = row.Day("nextReview") },
            row.Rest());
    }
}

/// <summary>A row of a matrix of competences.</summary>
internal static class CompetenceRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        _ = terms;
        if (row.Needed("role", "role") is null || row.Needed("competence", "competence") is not { } competence)
        {
            return;
        }

        var months = row["months"];
        var isNumber = int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        if (months.Length > 0 && !isNumber)
        {
            part.Notice(row.Line, row.ColumnOf("months"), $"`{months}` is not a number of months", "write a whole number");
        }

        part.Add("competence.required", new() { ["for"] = row.Position("role"), ["competence"] = Slug.Of(competence), ["refreshEvery"] = isNumber ? string.Create(CultureInfo.InvariantCulture, $"P{count}M") : null }, row.Rest("competence"));
    }
}

/// <summary>A row of a register of trainings: what a person completed, or how many of a group did.</summary>
internal static partial class TrainingRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (row.Needed("person", "person") is not { } person || row.Needed("training", "training") is not { } training)
        {
            return;
        }

        if (Group().Match(person) is { Success: true } group)
        {
            Coverage(part, row, terms, group, training);
            return;
        }

        var on = row.Day("on");
        if (on is null)
        {
            part.Notice(row.Line, row.ColumnOf("on"), $"`{training}` of {person} is not completed, so there is nothing to record yet (status `{row["status"]}`)", "plan it elsewhere; record it when it is done");
            return;
        }

        var id = Slug.Of(person);
        if (!part.Has("people", id))
        {
            part.Add("people", new() { ["id"] = id, ["name"] = person });
        }

        part.Add(
            "competence.records",
            new() { ["person"] = id, ["competence"] = Slug.Of(training), ["on"] = on, ["through"] = row.Day("through"), ["evidence"] = row["evidence"] is { Length: > 0 } evidence ? evidence : null },
            row.Rest("training", "due", "status"));
    }

    private static void Coverage(FilePart part, RegisterRow row, ImportTerms terms, Match group, string training)
    {
        var (name, size) = (group.Groups[1].Value, int.Parse(group.Groups[2].Value, CultureInfo.InvariantCulture));
        var done = Count().Match(row["status"]) is { Success: true } told ? int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture) : row["on"].Length > 0 ? size : (int?)null;
        if (done is null)
        {
            part.Notice(row.Line, row.ColumnOf("status"), $"`{row["status"]}` does not say how many of {size} completed `{training}`; left out", "write it as 28/42");
            return;
        }

        if (!part.Has("classes", Slug.Of(name)))
        {
            part.Add("classes", new() { ["id"] = Slug.Of(name), ["title"] = name, ["headcount"] = size });
        }

        var asOf = row.Day("on") ?? terms.AsOf;
        if (asOf is null)
        {
            part.Notice(row.Line, row.ColumnOf("on"), $"no day on which {done} of {size} had completed `{training}`", "say it with `--as-of DAY`");
        }

        part.Add(
            "competence.coverage",
            new() { ["id"] = part.Unique("competence.coverage", Slug.Of(training), row.Line, row.ColumnOf("training")), ["topic"] = training, ["group"] = Slug.Of(name), ["count"] = done, ["of"] = size, ["asOf"] = asOf, ["due"] = row.Day("due") },
            row.Rest("status", "evidence", "through"));
    }

    [GeneratedRegex(@"^(.*\S)\s*\((\d{1,6})\)$")]
    private static partial Regex Group();

    [GeneratedRegex(@"(\d{1,6})\s*(?:/|of|von)\s*\d{1,6}")]
    private static partial Regex Count();
}
