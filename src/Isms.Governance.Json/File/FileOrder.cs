namespace Isms.Governance.Json;

/// <summary>Puts items behind those that they stand on, whatever their order in the file.</summary>
internal static class FileOrder
{
    /// <summary>Every item behind its parent, else in the order of the file. What waits in a circle keeps its place, and the rules tell.</summary>
    internal static IReadOnlyList<T> ParentsFirst<T>(IReadOnlyList<T> items, Func<T, string?> key, Func<T, string?> parent)
        where T : class
    {
        var byKey = items.Where(each => key(each) is not null).GroupBy(each => key(each)!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var (placed, ordered, line) = (new HashSet<T>(ReferenceEqualityComparer.Instance), new List<T>(items.Count), new Stack<T>());
        foreach (var item in items)
        {
            for (var next = item; next is not null && placed.Add(next); next = parent(next) is { } above ? byKey.GetValueOrDefault(above) : null)
            {
                line.Push(next);
            }

            while (line.TryPop(out var each))
            {
                ordered.Add(each);
            }
        }

        return ordered;
    }
}
