namespace Isms.Governance.Tool.Imports;

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
