using System.Text;

namespace Isms.Governance.Rules;

/// <summary>A statement with the statements that it rests on: the one shape from which every answer is drawn.</summary>
/// <param name="Text">The statement: one line.</param>
/// <param name="Because">What it rests on, in order.</param>
public sealed record Explanation(string Text, ValueList<Explanation> Because)
{
    /// <summary>A statement that rests on nothing further.</summary>
    public static implicit operator Explanation(string text) => new(text, []);

    /// <summary>The statement as a tree in plain text, lines separated by <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Text);
        Draw(text, Because, string.Empty);
        return text.ToString();
    }

    /// <summary>The statement as a Mermaid flowchart, top down, lines separated by <c>\n</c>.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("flowchart TD");
        var next = 0;
        Chart(this, null);
        return text.ToString();

        void Chart(Explanation node, int? parent)
        {
            var id = next++;
            text.Append(CultureInfo.InvariantCulture, $"\n  n{id}[\"{Escaped(node.Text)}\"]");
            if (parent is { } above)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  n{above} --> n{id}");
            }

            foreach (var child in node.Because)
            {
                Chart(child, id);
            }
        }
    }

    /// <summary>The statement as a tree in plain text.</summary>
    public override string ToString() => ToText();

    private static void Draw(StringBuilder text, ValueList<Explanation> nodes, string indent)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var last = i + 1 == nodes.Count;
            text.Append('\n').Append(indent).Append(last ? "└─ " : "├─ ").Append(nodes[i].Text);
            Draw(text, nodes[i].Because, indent + (last ? "   " : "│  "));
        }
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("`", "'", StringComparison.Ordinal);
}
