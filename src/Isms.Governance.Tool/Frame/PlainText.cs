using System.Text;

namespace Isms.Governance.Tool.Frame;

/// <summary>A page in plain words, as pipes and log files want it: indented by two blanks, never cut, never wrapped.</summary>
internal static class PlainText
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    text.Append(text.Length > 0 ? "\n" : "").Append(heading.Text).Append('\n');
                    break;
                case Line line:
                    text.Append(line.Text).Append('\n');
                    break;
                case Tree tree:
                    Draw(text, tree.Root, 0);
                    break;
                case Table table:
                    Draw(text, table);
                    break;
                case Verbatim verbatim:
                    text.Append(verbatim.Text.TrimEnd('\n')).Append('\n');
                    break;
                default:
                    throw new InvalidOperationException($"no plain text of {block}");
            }
        }

        return text.ToString();
    }

    private static void Draw(StringBuilder text, Explanation node, int depth)
    {
        text.Append(' ', depth * 2).Append(node.Text).Append('\n');
        foreach (var below in node.Because)
        {
            Draw(text, below, depth + 1);
        }
    }

    private static void Draw(StringBuilder text, Table table)
    {
        var widths = table.Headers.Select((header, column) => table.Rows.Select(row => row[column].Length).Append(header.Length).Max()).ToArray();
        foreach (var row in table.Rows.Prepend(table.Headers))
        {
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }
    }
}
