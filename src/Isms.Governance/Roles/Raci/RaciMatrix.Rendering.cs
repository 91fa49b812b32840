using System.Text;

namespace Isms.Governance.Roles;

public sealed partial record RaciMatrix
{
    /// <summary>The matrix as a table in plain text, lines separated by <c>\n</c>: as wide as its widest texts, the letters centred.</summary>
    public string ToText()
    {
        var table = Table(text => text);
        string[] rule = [.. table.Widths.Select(width => new string('-', width))];
        return string.Join('\n', table.Lines.Take(1).Append(rule).Concat(table.Lines.Skip(1)).Select(line => string.Join("  ", line).TrimEnd()));
    }

    /// <summary>The matrix as a Markdown table, lines separated by <c>\n</c>, the letters centred.</summary>
    public string ToMarkdown()
    {
        var table = Table(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal));
        IEnumerable<string> marks = table.Widths.Select((width, i) => i == 0 ? new string('-', width) : $":{new string('-', width - 2)}:");
        return string.Join('\n', table.Lines.Take(1).Append([.. marks]).Concat(table.Lines.Skip(1)).Select(line => $"| {string.Join(" | ", line)} |"));
    }

    /// <summary>The matrix as a table in plain text.</summary>
    public override string ToString() => ToText();

    private (int[] Widths, List<string[]> Lines) Table(Func<string, string> escaped)
    {
        List<string[]> cells =
        [
            ["Activity", .. Columns.Select(column => escaped(column.Title))],
            .. Rows.Select(row => (string[])[escaped(row.Title), .. row.Cells.Select(cell => cell.ToText())]),
        ];
        int[] widths = [.. Enumerable.Range(0, Columns.Count + 1).Select(index => Math.Max(3, cells.Max(line => index < line.Length ? Width(line[index]) : 0)))];
        return (widths, [.. cells.Select(line => line.Select((text, index) => index == 0 ? text + new string(' ', widths[0] - Width(text)) : Centred(text, widths[index])).ToArray())]);
    }

    private static string Centred(string text, int width)
    {
        var rest = width - Width(text);
        return new StringBuilder().Append(' ', rest / 2).Append(text).Append(' ', rest - (rest / 2)).ToString();
    }

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
