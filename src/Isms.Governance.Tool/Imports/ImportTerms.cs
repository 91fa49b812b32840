namespace Isms.Governance.Tool.Imports;

/// <summary>What the user adds to an import: the day of the table, and what headings and rows mean.</summary>
/// <remarks>The mapping file is YAML: <c>columns</c> maps headings to fields (register) or to parties (matrix), <c>rows</c> the titles of a matrix to activities.</remarks>
internal sealed record ImportTerms(string? AsOf, IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, string> Rows)
{
    public static ImportTerms Read(string? asOf, string? mapping, Surroundings around)
    {
        if (asOf is not null)
        {
            _ = Days.Parse(asOf);
        }

        if (mapping is null)
        {
            return new(asOf, new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var (document, problem) = YamlNotation.Read(Input.Bytes(mapping, around), GovernanceFileOptions.Standard);
        if (problem is not null)
        {
            throw new ToolFault(problem.At(mapping));
        }

        if (document is not FileMap map || map.Entries.FirstOrDefault(each => each.Key.Text is not ("columns" or "rows") || each.Value is not FileMap) is not null)
        {
            throw new ToolFault($"{mapping}: a mapping has two maps, `columns` and `rows`");
        }

        return new(asOf, Of(map, "columns", mapping), Of(map, "rows", mapping));
    }

    private static Dictionary<string, string> Of(FileMap map, string key, string path)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries.Where(each => each.Key.Text == key).SelectMany(each => ((FileMap)each.Value).Entries))
        {
            found[entry.Key.Text] = entry.Value is FileText text ? text.Text
                : throw new ToolFault($"{path}:{entry.Value.Line}:{entry.Value.Column}: `{entry.Key.Text}` is to mean one text");
        }

        return found;
    }
}
