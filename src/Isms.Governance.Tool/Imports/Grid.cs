using System.Text;
using CsvHelper;

namespace Isms.Governance.Tool.Imports;

/// <summary>A table as it was written: its headings, its rows, and what had to be guessed to read it.</summary>
internal sealed record Grid(GridRow Headings, IReadOnlyList<GridRow> Rows, IReadOnlyList<Problem> Notices)
{
    public static Grid Read(string path, byte[] bytes)
    {
        var notices = new List<Problem>();
        var text = Decode(path, bytes, notices);
        var rows = (IsMarkdown(path, text) ? Markdown(text, notices) : Csv(text, notices)).Where(row => !row.IsBlank).ToArray();
        return rows.Length < 2 ? throw NoTable(path) : new(rows[0], rows[1..], notices);
    }

    /// <summary>The table without lines of a title above its headings, and with a notice of every row that is longer than they are.</summary>
    public Grid Untitled(string path)
    {
        GridRow[] all = [Headings, .. Rows];
        var first = Math.Max(0, Array.FindIndex(all, row => row.Cells.Count(each => each.Length > 0) > 1));
        var (headings, rows) = (all[first], all[(first + 1)..]);
        return rows.Length == 0 ? throw NoTable(path) : new(headings, rows,
        [
            .. Notices,
            .. all[..first].Select(row => new Problem(null, $"`{string.Concat(row.Cells)}` is taken as a title and left out", null, null, row.Line, 1)),
            .. rows.Where(row => row.IsLongerThan(headings)).Select(row => new Problem(null, $"{row.Cells.Count} cells where {headings.Cells.Count} have a heading; the rest is `{string.Join(", ", row.Cells.Skip(headings.Cells.Count))}`", "put a cell that contains the separator between quotes", null, row.Line, headings.Cells.Count + 1)),
        ]);
    }

    /// <summary>The headings and the rows as a reader of governance files takes a table.</summary>
    public FileNode Node() => new FileList
    {
        Line = Headings.Line, Column = 1, Items = Rows.Prepend(Headings).Select(row => (FileNode)new FileList
        {
            Line = row.Line, Column = 1, Items = row.Cells.Select((cell, column) => (FileNode)new FileText { Line = row.Line, Column = column + 1, Text = cell, IsQuoted = true }).ToValueList(),
        }).ToValueList(),
    };

    private static ToolFault NoTable(string path) => new($"`{path}` has no table: a line of headings and at least one row are expected");

    private static string Decode(string path, byte[] bytes, List<Problem> notices)
    {
        var utf16 = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
        if (utf16 is not null)
        {
            return utf16.GetString(bytes.AsSpan(2));
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new ToolFault($"`{path}` is not text, but a binary file; export it as CSV");
        }

        if (YamlNotation.Text(bytes) is { } text)
        {
            return text;
        }

        notices.Add(new(null, "it is not UTF-8 and was read as Windows-1252", "save it as UTF-8 if letters look wrong", null, 1, 1));
        return (CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1).GetString(bytes);
    }

    private static bool IsMarkdown(string path, string text) =>
        Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase) || text.TrimStart().StartsWith('|');

    private static List<GridRow> Csv(string text, List<Problem> notices)
    {
        var rows = new List<GridRow>();
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            OnMalformedRecord = malformed => notices.Add(new(null, "a quote does not close, or stands in the middle of a cell; the cell was read as well as it could be", "double a quote inside of quotes", null, (int)malformed.LineNumber, 1)),
        });
        while (reader.Read())
        {
            rows.Add(new((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).ReplaceLineEndings(" ").Trim())]));
        }

        return rows;
    }

    /// <summary>The first table with bars; what stands around it is prose, and another table is told.</summary>
    private static List<GridRow> Markdown(string text, List<Problem> notices)
    {
        var (rows, lines, isFirst) = (new List<GridRow>(), text.ReplaceLineEndings("\n").Split('\n'), true);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith('|'))
            {
                isFirst &= rows.Count == 0;
            }
            else if (isFirst)
            {
                var inner = lines[i].Trim()[1..].Replace("\\|", "\u0001", StringComparison.Ordinal).TrimEnd('|');
                string[] cells = [.. inner.Split('|').Select(cell => cell.Replace('\u0001', '|').Replace("**", "", StringComparison.Ordinal).Trim())];
                rows.AddRange(cells.All(cell => cell.Length > 0 && cell.All(letter => letter is '-' or ':')) ? [] : [new(i + 1, cells)]);
            }
            else if (!lines[i - 1].TrimStart().StartsWith('|'))
            {
                notices.Add(new(null, "another table, left out", "give every table a file of its own", null, i + 1, 1));
            }
        }

        return rows;
    }
}
