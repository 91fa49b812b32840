namespace Isms.Governance.Tool.Frame;

/// <summary>An answer as it is said to people: instants as days of the organisation's zone, and long runs of the same sentence as one.</summary>
internal static class Spoken
{
    private const int Many = 6;

    public static Page Of(Page page, DateTimeZone zone) => new([.. page.Blocks.Select(block => Of(block, zone))]);

    private static Block Of(Block block, DateTimeZone zone) => block switch
    {
        Line line => new Line(LocalTimes.Of(line.Text, zone)),
        Tree tree => new Tree(Of(tree.Root, zone)),
        Table table => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => LocalTimes.Of(cell, zone))])] },
        _ => block,
    };

    private static Explanation Of(Explanation node, DateTimeZone zone) => new(LocalTimes.Of(node.Text, zone), Folded(node.Because).Select(below => Of(below, zone)).ToValueList());

    /// <summary>Sentences that differ only in the one name with which they end are said once, with all the names.</summary>
    private static IEnumerable<Explanation> Folded(ValueList<Explanation> nodes)
    {
        for (var i = 0; i < nodes.Count;)
        {
            var stem = Stem(nodes[i]);
            var end = i + 1;
            while (stem is not null && end < nodes.Count && Stem(nodes[end]) == stem)
            {
                end++;
            }

            if (stem is not null && end - i >= Many)
            {
                yield return $"{stem}{string.Join(", ", nodes.Skip(i).Take(end - i).Select(each => each.Text[stem.Length..]))}";
            }
            else
            {
                foreach (var node in nodes.Skip(i).Take(end - i))
                {
                    yield return node;
                }
            }

            i = end;
        }
    }

    private static string? Stem(Explanation node) => node.Because.Count == 0 && node.Text.EndsWith('`') && node.Text.IndexOf('`', StringComparison.Ordinal) is > 0 and var tick
        && node.Text.IndexOf('`', tick + 1) == node.Text.Length - 1 ? node.Text[..tick] : null;
}
