namespace Isms.Governance.Laws.Architecture;

/// <summary>The chapters below a root namespace, in reading order, and what in them names something it must not.</summary>
/// <param name="root">The root namespace: the hub, which may name everything.</param>
/// <param name="order">The chapters, the earliest first.</param>
internal sealed class Chapters(string root, params string[] order)
{
    /// <summary>The namings that break the order, and those of the register outside the hub and the chapter bases.</summary>
    public IReadOnlyList<string> Offences(IEnumerable<Type> types) =>
    [
        .. from type in types
           let chapter = ChapterOf(type)
           where chapter is not null && !IsBase(type)
           from named in NamedTypes.By(type)
           let offence = Offence(chapter, named)
           where offence is not null
           orderby type.FullName, named.FullName
           select $"{type.FullName} names {named.FullName}: {offence}",
    ];

    /// <summary>The chapter that a type belongs to; null for the hub and for what lies elsewhere.</summary>
    public string? ChapterOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;

    /// <summary>The chapters that lie below the root.</summary>
    public IReadOnlyList<string> ChaptersOf(IEnumerable<Type> types) => [.. types.Select(ChapterOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private string? Offence(string chapter, Type named)
    {
        if (named.Namespace == root && named.Name == "GovernanceRegister")
        {
            return "only the root and the chapter bases see the whole register";
        }

        var (own, other) = (Array.IndexOf(order, chapter), ChapterOf(named) is { } found ? Array.IndexOf(order, found) : 0);
        return own < 0 || other < 0 ? "the chapter has no place in the order" : other > own ? "the chapter is a later one" : null;
    }

    /// <summary>The two records of a chapter that join it to the hub, with what the compiler nests in them.</summary>
    private bool IsBase(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type is { IsAbstract: true, BaseType: { } above } && above.Namespace == root && above.Name is "GovernanceEvent" or "GovernanceCommand";
    }
}
