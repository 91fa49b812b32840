namespace Isms.Governance.Tool.Imports;

/// <summary>What the user adds to an import: the day of the table, and what headings and rows mean.</summary>
/// <remarks>The mapping file is YAML: <c>columns</c> maps headings to fields (register) or to parties (matrix), <c>rows</c> the titles of a matrix to activities.</remarks>
internal sealed record ImportTerms(string? AsOf, IReadOnlyDictionary<string, Meant> Columns, IReadOnlyDictionary<string, Meant> Rows)
{
    public static ImportTerms Read(string? asOf, string? mapping, Surroundings around)
    {
        if (asOf is not null)
        {
            _ = Days.Parse(asOf);
        }

        if (mapping is null)
        {
            return new(asOf, new Dictionary<string, Meant>(StringComparer.Ordinal), new Dictionary<string, Meant>(StringComparer.Ordinal));
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

    /// <summary>Refuses a mapping that names what the table does not have, or means what there is not.</summary>
    /// <param name="headings">The headings of the table.</param>
    /// <param name="doubt">What is wrong with the meaning of a heading; null where nothing is.</param>
    /// <param name="titles">The titles of the rows; none where rows have no meaning of their own.</param>
    public void Check(IEnumerable<string> headings, Func<string, string?> doubt, IReadOnlyCollection<string> titles)
    {
        List<string> faults =
        [
            .. Columns.Values.Select(each => Missing("heading", each, [.. headings]) ?? (doubt(each.Means) is { } wrong ? $"{each.Place}: {wrong}" : null)).OfType<string>(),
            .. Rows.Values.Select(each => titles.Count == 0 ? $"{each.Place}: `rows` mean the rows of a matrix; a register has none" : Missing("row", each, titles)).OfType<string>(),
        ];
        if (faults.Count > 0)
        {
            throw new ToolFault([.. faults]);
        }
    }

    private static string? Missing(string what, Meant meant, IReadOnlyCollection<string> known) => known.Contains(meant.Key, StringComparer.OrdinalIgnoreCase) ? null
        : $"{meant.Place}: the table has no {what} `{meant.Key}`{(Nearest.To(meant.Key, known) is { } near ? $"; did you mean `{near}`?" : "")}";

    private static Dictionary<string, Meant> Of(FileMap map, string key, string path)
    {
        var found = new Dictionary<string, Meant>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries.Where(each => each.Key.Text == key).SelectMany(each => ((FileMap)each.Value).Entries))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{entry.Value.Line}:{entry.Value.Column}");
            var meant = entry.Value is FileText { Text: { Length: > 0 } text } ? new Meant(entry.Key.Text, text, place) : throw new ToolFault($"{place}: `{entry.Key.Text}` is to mean one text");
            if (!found.TryAdd(entry.Key.Text, meant))
            {
                throw new ToolFault($"{place}: `{entry.Key.Text}` is said twice");
            }
        }

        return found;
    }
}

/// <summary>What a heading or a row means, and where the mapping says so.</summary>
internal sealed record Meant(string Key, string Means, string Place);
