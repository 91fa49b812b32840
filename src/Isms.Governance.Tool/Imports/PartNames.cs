namespace Isms.Governance.Tool.Imports;

/// <summary>Which titles and ids a section of a part has: one id for one title, and no two ids that could be taken for one another.</summary>
internal sealed class PartNames(Action<int, int, string, string> notice)
{
    private readonly Dictionary<string, string> idsByTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, string Id)> abbreviated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titlesByLook = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);

    /// <summary>The id of a title that was met before; null where it was not.</summary>
    public string? Find(string title) => idsByTitle.GetValueOrDefault(Slug.Key(title));

    /// <summary>The id of a title, and whether nothing with that id stands in the section yet.</summary>
    public (string Id, bool IsNew) Of(string title, int line, int column)
    {
        if (Find(title) is { } known)
        {
            return (known, false);
        }

        if (Same(title) is { } same)
        {
            notice(line, column, $"`{title}` is taken for `{same.Title}`", "if they are two, give one of them another title");
            Keep(title, same.Id);
            return (same.Id, false);
        }

        var slug = Slug.Of(title);
        var id = slug.Length == 0 ? "unnamed" : slug;
        if (slug.Length == 0)
        {
            notice(line, column, $"`{title}` has no letter to make an id of", "give it an id by hand");
        }

        var free = Take(id, title, out var other);
        if (other is not null)
        {
            notice(line, column, $"`{title}` would have the id `{id}`, which is that of `{other}`; it is called `{free}`", "write both titles alike if they are one, else give them ids that tell them apart");
        }

        Keep(title, free);
        return (free, true);
    }

    /// <summary>An id as it is written, with a number where it or one that looks like it is taken, by whom is told.</summary>
    public string Take(string id, string title, out string? other)
    {
        (other, var free) = ((string?)null, id);
        while (Looks(free).Select(look => titlesByLook.GetValueOrDefault(look)).FirstOrDefault(each => each is not null) is { } taken)
        {
            other ??= taken;
            lastNumbers[id] = lastNumbers.GetValueOrDefault(id, 1) + 1;
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{lastNumbers[id]}");
        }

        foreach (var look in Looks(free))
        {
            titlesByLook.TryAdd(look, title);
        }

        return free;
    }

    private void Keep(string title, string id)
    {
        idsByTitle.Add(Slug.Key(title), id);
        if (Slug.Abbreviation(title) is { } abbreviation)
        {
            abbreviated.TryAdd(Slug.Key(abbreviation), (title, id));
        }
    }

    // `ISO` and `Information Security Officer (ISO)` name the same, whichever stands first.
    private (string Title, string Id)? Same(string title) => abbreviated.TryGetValue(Slug.Key(title), out var full) ? full
        : Slug.Abbreviation(title) is { } abbreviation && !abbreviated.ContainsKey(Slug.Key(abbreviation)) && Find(abbreviation) is { } id ? (abbreviation, id) : null;

    // Ids that are spelt alike and ids that are drawn alike are two things: neither may hide behind the other.
    private static string[] Looks(string id) => ["spelt " + LookAlike.Spelling(id), "drawn " + LookAlike.Shape(id)];
}
