using System.Text;
using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Frame;

/// <summary>A page as Markdown: headings, nested lists, tables.</summary>
internal static partial class MarkdownText
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            switch (block)
            {
                case Heading heading:
                    text.Append("## ").Append(heading.Text).Append('\n');
                    break;
                case Line line:
                    text.Append(line.Text).Append('\n');
                    break;
                case Tree tree:
                    Draw(text, tree.Root, 0);
                    break;
                case Table table:
                    Row(text, table.Headers);
                    Row(text, [.. table.Headers.Select(_ => "---")]);
                    table.Rows.ToList().ForEach(row => Row(text, row));
                    break;
                case Verbatim verbatim:
                    text.Append("```\n").Append(verbatim.Text.TrimEnd('\n')).Append("\n```\n");
                    break;
                default:
                    throw new InvalidOperationException($"no Markdown of {block}");
            }
        }

        return text.ToString();
    }

    private static void Draw(StringBuilder text, Explanation node, int depth)
    {
        text.Append(' ', depth * 2).Append("- ").Append(Escaped(node.Text)).Append('\n');
        foreach (var below in node.Because)
        {
            Draw(text, below, depth + 1);
        }
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => Escaped(cell).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    // Names between backticks are shown as they are; elsewhere nothing is emphasis, markup, a link or a picture.
    private static string Escaped(string text) => Marks().Replace(text, each => each.Value switch { ['`', ..] => each.Value, "<" => "&lt;", var mark => $"\\{mark}" });

    [GeneratedRegex(@"`[^`]*`|[<*_\[\]~\\]", RegexOptions.None, 1000)]
    private static partial Regex Marks();
}
