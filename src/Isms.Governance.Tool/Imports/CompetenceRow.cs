namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a matrix of competences.</summary>
internal static class CompetenceRow
{
    public static void Add(FilePart part, RegisterRow row)
    {
        if (!row.Has(("role", "role"), ("competence", "competence")))
        {
            return;
        }

        var months = row["months"];
        var isNumber = int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        if (months.Length > 0 && !isNumber)
        {
            row.Notice("months", $"`{months}` is not a number of months", "write a whole number");
        }

        part.Add(
            row.Section,
            new() { ["for"] = row.Position("role"), ["competence"] = part.Word("competence", row["competence"], row.Line, row.ColumnOf("competence")), ["refreshEvery"] = isNumber ? string.Create(CultureInfo.InvariantCulture, $"P{count}M") : null },
            row.Rest(isNumber ? ["competence"] : ["competence", "months"]));
    }
}
