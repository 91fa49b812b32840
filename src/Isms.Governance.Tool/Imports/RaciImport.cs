using System.Text.RegularExpressions;
using Isms.Governance.Roles;

namespace Isms.Governance.Tool.Imports;

/// <summary>A RACI matrix, activities down and parties across. It says who does and owns an activity; it never touches who is accountable for an obligation.</summary>
internal static partial class RaciImport
{
    // Letters of other alphabets that look like the four.
    private static readonly Dictionary<char, char> LookAlikes = new() { ['А'] = 'A', ['Α'] = 'A', ['С'] = 'C', ['Ϲ'] = 'C', ['І'] = 'I', ['Ι'] = 'I', ['Ａ'] = 'A', ['Ｒ'] = 'R', ['Ｃ'] = 'C', ['Ｉ'] = 'I', ['l'] = 'I', ['Ꭱ'] = 'R' };

    // The headings of the column of activities, the plainest first.
    private static readonly string[] Titles = ["activity", "activities", "taetigkeit", "taetigkeiten", "aktivitaet", "aktivitaeten", "task", "tasks", "aufgabe", "aufgaben", "process", "prozess", "step", "schritt"];

    // Headings of a first column that say that the table is turned: roles down, activities across.
    private static readonly string[] Turned = ["role", "roles", "rolle", "rollen", "position", "positions", "positionen", "function", "funktion", "funktionen"];

    public static FilePart Of(string path, Grid table, ImportTerms terms)
    {
        var (grid, part) = (table.Untitled(path), new FilePart());
        part.Notices.AddRange(grid.Notices);
        var headings = grid.Headings.Cells.Select(Slug.Bare).ToList();
        if (headings.Count > 0 && Turned.Contains(headings[0]) && !headings.Exists(Titles.Contains))
        {
            throw new ToolFault($"{path}:{grid.Headings.Line}:1: the column `{grid.Headings[0]}` says that roles stand down and activities across; a matrix has its activities down: turn the table, or call the column of activities `Activity`");
        }

        var title = Titles.Select(each => headings.IndexOf(each)).Append(Numbers(grid)).First(each => each >= 0);
        var leftOut = new List<string>();
        var rows = Rows(part, grid, title, leftOut);
        terms.Check(grid.Headings.Cells, each => Named(each) is null ? $"`{each}` is no party; write `position: id`, `class: id` or `topManagement`" : null, [.. rows.Select(each => each[title])]);
        var matrix = new RaciMatrixPart(part, grid, terms, title, leftOut)
        {
            // A file names its table only where nothing had to be guessed in it.
            IsWhole = title == 0 && grid.Notices.Count == 0 && grid.Headings == table.Headings && rows.Count == grid.Rows.Count(each => !IsLegend(each, title)),
        };
        matrix.Read(rows);
        if (matrix.Columns.Count == 0 || rows.Count == 0)
        {
            throw new ToolFault([.. part.Notices.Select(each => each.At(path)), $"`{path}` has no column with the letters R, A, C, I"]);
        }

        if (terms.AsOf is null)
        {
            part.Notice(1, 1, "the matrix has no date", "say with `--as-of DAY` since when it holds");
        }

        matrix.Add(Path.GetFileName(path));
        return part;
    }

    /// <summary>The letters of a cell, A and R first; nothing for blanks, dashes and N/A; null where it says something else.</summary>
    internal static string? Letters(string cell, out bool hasLookAlike)
    {
        var read = string.Concat(cell.Select((each, place) => each is 'l' && IsInWord(cell, place) ? each : LookAlikes.GetValueOrDefault(each, each)));
        hasLookAlike = read != cell;
        return LettersConverter.Parse(read)?.ToText();
    }

    /// <summary>A row as a comment, with every cell.</summary>
    internal static string LeftOut(GridRow row) => string.Create(CultureInfo.InvariantCulture, $"left out, line {row.Line}: {string.Join("; ", row.Cells)}");

    // A small L stands for an I only by itself: `All` is a word.
    private static bool IsInWord(string cell, int place) => (place > 0 && char.IsLetter(cell[place - 1])) || (place + 1 < cell.Length && char.IsLetter(cell[place + 1]));

    /// <summary>What a mapping says that a heading means; null where it says something that no heading means.</summary>
    internal static JsonNode? Named(string meant) => meant.Split(':', 2, StringSplitOptions.TrimEntries) switch
    {
        [RaciColumnSheet.TopManagement] => meant,
        [{ Length: > 0 } id] => new JsonObject { ["position"] = id },
        [("position" or "class") and var kind, { Length: > 0 } id] => new JsonObject { [kind] = id },
        _ => null,
    };

    // The rows about an activity, the first of each.
    private static List<GridRow> Rows(FilePart part, Grid grid, int title, List<string> leftOut)
    {
        var (rows, seen) = (new List<GridRow>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in grid.Rows)
        {
            if (IsLegend(row, title))
            {
                part.Notice(row.Line, 1, "a legend, left out");
            }
            else if (row[title].Length == 0)
            {
                leftOut.Add(LeftOut(row));
                part.Notice(row.Line, title + 1, $"a row without an activity, left out: `{string.Join(", ", row.Cells)}`", "name the activity");
            }
            else if (!seen.Add(Slug.Key(row[title])))
            {
                leftOut.Add(LeftOut(row));
                part.Notice(row.Line, title + 1, $"a second row `{row[title]}`, left out", "give every row a title of its own");
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static bool IsLegend(GridRow row, int title) => RaciReading.IsLegend(row.Cells) || RaciReading.IsLegend([row[title], .. row.Cells.Where((_, column) => column != title)]);

    // How many columns at the left only number the rows: what comes behind one is no letters, but titles.
    private static int Numbers(Grid grid)
    {
        var (count, rows) = (0, grid.Rows.Where(row => !IsLegend(row, 0)).ToList());
        while (count + 1 < grid.Headings.Cells.Count && rows.TrueForAll(row => Number().IsMatch(row[count]) || row[count].Length == 0) && rows.TrueForAll(row => Letters(row[count + 1], out _) is null or ""))
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"^#?[0-9]+([.)-][0-9]+)*[.)]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
