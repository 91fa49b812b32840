namespace Isms.Governance.Values;

/// <summary>Makes lists of values.</summary>
public static class ValueList
{
    /// <summary>Copies the items into a list.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Copies the items of a sequence into a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.Against.Null(items);
        return items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } all ? new(all) : ValueList<T>.Empty);
    }
}
