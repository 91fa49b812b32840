using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>The matrix that becomes of a table: the table itself where every cell of it is understood, else what is understood of it, cell by cell.</summary>
internal sealed partial class RaciMatrixPart(FilePart part, Grid grid, ImportTerms terms, int title, List<string> leftOut)
{
    private readonly Dictionary<int, string> headings = [];
    private readonly JsonObject rows = [], cells = [];

    /// <summary>Whether a reader of the table takes all of it as it was taken here.</summary>
    public bool IsWhole { get; set; }

    /// <summary>What each heading means.</summary>
    public JsonObject Columns { get; } = [];

    public void Read(IReadOnlyList<GridRow> activities)
    {
        foreach (var meant in terms.Columns.Values.Select(each => RaciImport.Named(each.Means)).OfType<JsonObject>().Select(each => each.Single()))
        {
            part.Reserve(meant.Key == "class" ? "classes" : "positions", (string)meant.Value!);
        }

        foreach (var id in terms.Rows.Values.Select(each => each.Means).Distinct(StringComparer.Ordinal))
        {
            part.Reserve("activities", id);
        }

        for (var column = 0; column < grid.Headings.Cells.Count; column++)
        {
            if (column != title)
            {
                IsWhole &= Column(column, activities);
            }
        }

        foreach (var row in activities)
        {
            Row(row);
        }
    }

    /// <summary>Adds the matrix to the part.</summary>
    public void Add(string file) => part.Add("raci", new()
    {
        ["id"] = "main", ["file"] = IsWhole ? file : null, ["asOf"] = terms.AsOf, ["columns"] = Columns, ["rows"] = rows, ["cells"] = IsWhole ? null : cells,
    }).Comments.AddRange(leftOut);

    // Whether the column is one of the matrix.
    private bool Column(int column, IReadOnlyList<GridRow> activities)
    {
        var (heading, line) = (grid.Headings[column], grid.Headings.Line);
        var written = activities.Select(row => row[column]).Where(each => each.Length > 0).ToList();
        if (heading.Length == 0)
        {
            LeaveOut(column, activities);
            part.Notice(line, column + 1, "a column without a heading, left out", "name the party");
            return false;
        }

        if (Columns.ContainsKey(heading))
        {
            LeaveOut(column, activities);
            part.Notice(line, column + 1, $"a second column `{heading}`, left out", "give every column a heading of its own");
            return false;
        }

        if (!terms.Columns.ContainsKey(heading) && written.Count > 0 && written.TrueForAll(each => RaciImport.Letters(each, out _) is null))
        {
            LeaveOut(column, activities);
            part.Notice(line, column + 1, $"the column `{heading}` has none of the letters R, A, C, I and is left out: `{written[0]}`", "say in a mapping which party it is, if it is one, and write the letters");
            return false;
        }

        var party = terms.Columns.TryGetValue(heading, out var meant) ? RaciImport.Named(meant.Means)! : Guessed(heading, line, column + 1);
        if (Columns.FirstOrDefault(each => JsonNode.DeepEquals(each.Value, party)).Key is { } same)
        {
            LeaveOut(column, activities);
            part.Notice(line, column + 1, $"the column `{heading}` means the same as `{same}` and is left out", "write their letters in one column, or say in a mapping that they are two");
            return false;
        }

        Columns[heading] = party;
        headings.Add(column, heading);
        return true;
    }

    // What a column says stands in the part at its rows.
    private void LeaveOut(int column, IReadOnlyList<GridRow> activities)
    {
        if (string.Join("; ", activities.Where(row => row[column].Length > 0).Select(row => $"{row[title]}: {row[column]}")) is { Length: > 0 } said)
        {
            leftOut.Add(string.Create(CultureInfo.InvariantCulture, $"left out, column {column + 1}{(grid.Headings[column].Length == 0 ? "" : $", {grid.Headings[column]}")}: {said}"));
        }
    }

    private JsonNode Guessed(string heading, int line, int column)
    {
        if (Slug.Bare(heading) is "topmanagement" or "geschaeftsleitung" or "geschaeftsfuehrung" or "oberstleitung" or "obersteleitung" or "topmgmt")
        {
            return RaciColumnSheet.TopManagement;
        }

        if (IsGroup(heading))
        {
            part.Notice(line, column, $"`{heading}` is taken as a class of positions", "say otherwise in a mapping: `columns: { title: \"position: id\" }`");
            return new JsonObject { ["class"] = part.Named("classes", heading, line, column) };
        }

        return new JsonObject
        {
            ["position"] = part.Named("positions", heading, line, column, item =>
            {
                if (Slug.Abbreviation(heading) is { } alias)
                {
                    item["aliases"] = new JsonArray(alias);
                }
            }),
        };
    }

    // A row of which a cell is not understood is left out: without its letter the others say something else.
    private void Row(GridRow row)
    {
        IsWhole &= !row.IsLongerThan(grid.Headings);
        var (written, isUnderstood) = (new JsonObject(), true);
        foreach (var (column, heading) in headings)
        {
            var letters = RaciImport.Letters(row[column], out var hasLookAlike);
            IsWhole &= letters is not null && !hasLookAlike;
            if (letters is null)
            {
                isUnderstood = false;
                part.Notice(row.Line, column + 1, $"`{row[column]}` is none of the letters R, A, C, I; the row is left out", "write the letters, or leave the cell empty");
            }
            else if (hasLookAlike)
            {
                part.Notice(row.Line, column + 1, $"a letter of `{row[column]}` only looks like one of R, A, C, I", $"write `{letters}`");
            }

            if (letters is { Length: > 0 })
            {
                written[heading] = letters;
            }
        }

        if (!isUnderstood)
        {
            leftOut.Add(RaciImport.LeftOut(row));
            return;
        }

        var activity = row[title];
        if (written.Count == 0 && !terms.Rows.ContainsKey(activity))
        {
            IsWhole = false;
            leftOut.Add(RaciImport.LeftOut(row));
            part.Notice(row.Line, title + 1, $"the row `{activity}` has no letter and is left out, as a heading", "write its letters, or say in a mapping which activity it is");
            return;
        }

        rows[activity] = terms.Rows.TryGetValue(activity, out var meant) ? meant.Means : part.Named("activities", activity, row.Line, title + 1);
        cells[activity] = written;
    }

    /// <summary>Whether a title names several who hold the same: `All employees`.</summary>
    internal static bool IsGroup(string title) => Groups().IsMatch(title);

    [GeneratedRegex(@"^(all|alle)\b|(heads|managers|leads|owners|employees|leitungen|mitarbeitende|mitarbeitenden)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Groups();
}
