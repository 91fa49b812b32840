using System.Text.RegularExpressions;
using Isms.Governance.Roles;

namespace Isms.Governance.Tool.Imports;

/// <summary>A RACI matrix, activities down and parties across. It says who does and owns an activity; it never touches who is accountable for an obligation.</summary>
internal static partial class RaciImport
{
    // Letters of other alphabets that look like the four.
    private static readonly Dictionary<char, char> LookAlikes = new() { ['А'] = 'A', ['Α'] = 'A', ['С'] = 'C', ['Ϲ'] = 'C', ['І'] = 'I', ['Ι'] = 'I', ['Ａ'] = 'A', ['Ｒ'] = 'R', ['Ｃ'] = 'C', ['Ｉ'] = 'I', ['l'] = 'I', ['Ꭱ'] = 'R' };

    public static FilePart Of(string path, Grid grid, ImportTerms terms)
    {
        var part = new FilePart();
        part.Notices.AddRange(grid.Notices);
        var columns = new JsonObject();
        for (var column = 1; column < grid.Headings.Cells.Count; column++)
        {
            Column(part, grid.Headings, column, terms, columns);
        }

        var rows = new JsonObject();
        foreach (var row in grid.Rows)
        {
            if (RaciReading.IsLegend(row.Cells))
            {
                part.Notice(row.Line, 1, "a legend, left out");
            }
            else if (row[0].Length == 0)
            {
                part.Notice(row.Line, 1, $"a row without an activity, left out: `{string.Join(", ", row.Cells)}`", "name the activity");
            }
            else
            {
                Row(part, grid, row, terms, rows);
            }
        }

        if (terms.AsOf is null)
        {
            part.Notice(1, 1, "the matrix has no date", "say with `--as-of DAY` since when it holds");
        }

        part.Add("raci", new() { ["id"] = "main", ["file"] = Path.GetFileName(path), ["asOf"] = terms.AsOf, ["columns"] = columns, ["rows"] = rows });
        return part;
    }

    /// <summary>The letters of a cell, A and R first; nothing for blanks, dashes and N/A; null where it says something else.</summary>
    internal static string? Letters(string cell, out bool hasLookAlike)
    {
        hasLookAlike = cell.Any(LookAlikes.ContainsKey);
        return LettersConverter.Parse(string.Concat(cell.Select(each => LookAlikes.GetValueOrDefault(each, each))))?.ToText();
    }

    private static void Column(FilePart part, GridRow headings, int column, ImportTerms terms, JsonObject columns)
    {
        var title = headings[column];
        if (title.Length == 0)
        {
            part.Notice(headings.Line, column + 1, "a column without a heading, left out", "name the party");
            return;
        }

        if (columns.ContainsKey(title))
        {
            part.Notice(headings.Line, column + 1, $"a second column `{title}`, left out", "give every column a heading of its own");
            return;
        }

        columns[title] = terms.Columns.TryGetValue(title, out var meant) ? Named(meant) : Guessed(part, title, headings.Line, column + 1);
    }

    private static JsonNode Named(string meant) => meant.Split(':', 2, StringSplitOptions.TrimEntries) is [var kind, var id] ? new JsonObject { [kind] = id } : meant == "topManagement" ? meant : new JsonObject { ["position"] = meant };

    private static JsonNode Guessed(FilePart part, string title, int line, int column)
    {
        if (Slug.Bare(title) is "topmanagement" or "geschaeftsleitung" or "geschaeftsfuehrung" or "oberstleitung" or "obersteleitung" or "topmgmt")
        {
            return "topManagement";
        }

        var (isClass, id) = (Groups().IsMatch(title), Slug.Of(title));
        if (isClass)
        {
            part.Notice(line, column, $"`{title}` is taken as a class of positions", "say otherwise in a mapping: `columns: { title: \"position: id\" }`");
        }

        if (!part.Has(isClass ? "classes" : "positions", id))
        {
            var item = new JsonObject { ["id"] = id, ["title"] = title };
            if (!isClass && Slug.Abbreviation(title) is { } alias)
            {
                item["aliases"] = new JsonArray(alias);
            }

            part.Add(isClass ? "classes" : "positions", item);
        }

        return new JsonObject { [isClass ? "class" : "position"] = id };
    }

    private static void Row(FilePart part, Grid grid, GridRow row, ImportTerms terms, JsonObject rows)
    {
        for (var column = 1; column < grid.Headings.Cells.Count; column++)
        {
            var letters = Letters(row[column], out var hasLookAlike);
            if (letters is null)
            {
                part.Notice(row.Line, column + 1, $"`{row[column]}` is none of the letters R, A, C, I", "write the letters, or leave the cell empty");
            }
            else if (hasLookAlike)
            {
                part.Notice(row.Line, column + 1, $"a letter of `{row[column]}` only looks like one of R, A, C, I", $"write `{letters}`");
            }
        }

        if (rows.ContainsKey(row[0]))
        {
            part.Notice(row.Line, 1, $"a second row `{row[0]}`, left out", "give every row a title of its own");
            return;
        }

        var mapped = terms.Rows.GetValueOrDefault(row[0]);
        var id = mapped ?? part.Unique("activities", Slug.Of(row[0]), row.Line, 1);
        rows[row[0]] = id;
        if (mapped is null)
        {
            part.Add("activities", new() { ["id"] = id, ["title"] = row[0] });
        }
    }

    [GeneratedRegex(@"^(all|alle)\b|(heads|managers|leads|owners|employees|leitungen|mitarbeitende|mitarbeitenden)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Groups();
}
