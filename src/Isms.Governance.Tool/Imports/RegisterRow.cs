using NodaTime.Text;

namespace Isms.Governance.Tool.Imports;

/// <summary>One row of a register, read field by field; what is not readable is told at its cell.</summary>
internal sealed record RegisterRow(FilePart Part, string Section, GridRow Headings, GridRow Row, IReadOnlyDictionary<string, int> Columns)
{
    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.Iso, .. ((string[])["d'.'M'.'uuuu", "uuuu'/'M'/'d"]).Select(LocalDatePattern.CreateWithInvariantCulture)];

    // What stands between titles in one cell.
    private static readonly string[] Several = [" / ", " und ", " and ", " & ", " + "];

    private readonly HashSet<int> unread = [];

    public int Line => Row.Line;

    public string this[string field] => Columns.TryGetValue(field, out var column) ? Row[column] : "";

    public int ColumnOf(string field) => Columns.TryGetValue(field, out var column) ? column + 1 : 1;

    public void Notice(string field, string message, string? remedy = null) => Part.Notice(Line, ColumnOf(field), message, remedy);

    /// <summary>The row is left out of the part and stands there as a comment, whole.</summary>
    public void LeaveOut(string field, string message, string? remedy = null) => LeaveOut((field, message, remedy));

    /// <summary>The row is left out for every reason given.</summary>
    public void LeaveOut(params IReadOnlyList<(string Field, string Message, string? Remedy)> reasons)
    {
        foreach (var (field, message, remedy) in reasons)
        {
            Notice(field, $"{message}; the row is left out", remedy);
        }

        Part.LeaveOut(Section, string.Create(CultureInfo.InvariantCulture, $"left out, line {Line}: {Said(_ => true)}"));
    }

    /// <summary>Whether the fields say something; a row that lacks one is left out.</summary>
    public bool Has(params ReadOnlySpan<(string Field, string What)> needed)
    {
        var lacking = new List<(string, string, string?)>();
        foreach (var (field, what) in needed)
        {
            if (this[field].Length == 0)
            {
                lacking.Add((field, $"the row has no {what}", $"add the {what}"));
            }
        }

        if (lacking.Count > 0)
        {
            LeaveOut(lacking);
        }

        return lacking.Count == 0;
    }

    /// <summary>A day in year-month-day or day.month.year.</summary>
    public DayCell Day(string field)
    {
        var text = this[field];
        var day = Dates.Select(pattern => pattern.Parse(text)).FirstOrDefault(each => each.Success);
        return new(text, day is null || day.Value.Year == DayCell.NoYear ? null : LocalDatePattern.Iso.Format(day.Value));
    }

    /// <summary>A day that may be absent: one that cannot be read is kept as a comment, with a notice.</summary>
    public string? DayOrNone(string field)
    {
        var cell = Day(field);
        if (cell.IsUnreadable)
        {
            Notice(field, cell.Doubt, DayCell.Remedy);
            unread.Add(Columns[field]);
        }

        return cell.Day;
    }

    /// <summary>A position by its title, defined in the part when it is met first.</summary>
    public string? Position(string field)
    {
        var title = this[field];
        if (title.Length == 0)
        {
            return null;
        }

        if (Part.Find("positions", title) is null && (title.AsSpan().IndexOfAny(',', ';') >= 0 || Several.Any(each => title.Contains(each, StringComparison.OrdinalIgnoreCase))))
        {
            Notice(field, $"`{title}` is taken as one position", "where it names several, give each a row of its own");
        }

        return Part.Named("positions", title, Line, ColumnOf(field));
    }

    /// <summary>A class of positions by its title, defined in the part when it is met first, with a notice.</summary>
    public string Class(string field)
    {
        if (Part.Find("classes", this[field]) is null)
        {
            Notice(field, $"`{this[field]}` is taken as a class of positions", "say in the part which positions belong to it, or write one position");
        }

        return Part.Named("classes", this[field], Line, ColumnOf(field));
    }

    /// <summary>What the row says in columns that have no place in the file, and what is not readable, as a comment; null when it says nothing there.</summary>
    public string? Rest(params string[] alsoUnused)
    {
        var used = Columns.Where(each => !alsoUnused.Contains(each.Key)).Select(each => each.Value).Except(unread).ToHashSet();
        return Said(column => !used.Contains(column)) is { Length: > 0 } rest ? rest : null;
    }

    private string Said(Func<int, bool> isMeant) => string.Join("; ", Enumerable.Range(0, Row.Cells.Count).Where(column => isMeant(column) && Row[column].Length > 0)
        .Select(column => $"{(Headings[column].Length == 0 ? "(no heading)" : Headings[column])}: {Row[column]}"));
}
