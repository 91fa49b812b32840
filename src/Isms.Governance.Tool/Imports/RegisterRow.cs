using NodaTime.Text;

namespace Isms.Governance.Tool.Imports;

/// <summary>One row of a register, read field by field; what is not readable is told at its cell.</summary>
internal sealed record RegisterRow(FilePart Part, GridRow Headings, GridRow Row, IReadOnlyDictionary<string, int> Columns)
{
    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.Iso, .. ((string[])["d'.'M'.'uuuu", "uuuu'/'M'/'d"]).Select(LocalDatePattern.CreateWithInvariantCulture)];

    public int Line => Row.Line;

    public string this[string field] => Columns.TryGetValue(field, out var column) ? Row[column] : "";

    public int ColumnOf(string field) => Columns.TryGetValue(field, out var column) ? column + 1 : 1;

    /// <summary>A field that must say something; null, with a notice, when it does not.</summary>
    public string? Needed(string field, string what)
    {
        if (this[field].Length > 0)
        {
            return this[field];
        }

        Part.Notice(Line, ColumnOf(field), $"the row has no {what} and is left out: `{string.Join(", ", Row.Cells)}`", $"add the {what}");
        return null;
    }

    /// <summary>A day in year-month-day or day.month.year; null, with a notice, when the cell says something else, or nothing where a day is wanted.</summary>
    public string? Day(string field, string? wanted = null)
    {
        var text = this[field];
        if (text.Length == 0)
        {
            if (wanted is not null)
            {
                Part.Notice(Line, ColumnOf(field), $"no {wanted}", "add the day before the part is used");
            }

            return null;
        }

        foreach (var pattern in Dates)
        {
            if (pattern.Parse(text) is { Success: true } day)
            {
                return LocalDatePattern.Iso.Format(day.Value);
            }
        }

        Part.Notice(Line, ColumnOf(field), $"`{text}` is not a day that can be read", "write it as year-month-day");
        return null;
    }

    /// <summary>A position by its title, defined in the part when it is met first.</summary>
    public string? Position(string field)
    {
        if (this[field].Length == 0)
        {
            return null;
        }

        var id = Slug.Of(this[field]);
        if (!Part.Has("positions", id))
        {
            Part.Add("positions", new() { ["id"] = id, ["title"] = this[field] });
        }

        return id;
    }

    /// <summary>What the row says in columns that have no place in the file, as a comment; null when it says nothing there.</summary>
    public string? Rest(params string[] alsoUnused)
    {
        var used = Columns.Where(each => !alsoUnused.Contains(each.Key)).Select(each => each.Value).ToHashSet();
        var rest = Enumerable.Range(0, Row.Cells.Count).Where(column => !used.Contains(column) && Row[column].Length > 0)
            .Select(column => $"{(Headings[column].Length == 0 ? "(no heading)" : Headings[column])}: {Row[column]}").ToArray();
        return rest.Length == 0 ? null : string.Join("; ", rest);
    }
}
