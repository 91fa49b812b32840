namespace Isms.Governance.Values;

/// <summary>A persistent list that only grows: every earlier version stays valid and readable by any thread.</summary>
/// <remarks>
/// Items lie in leaves, and versions share them. The first successor of a version takes the free slot of its last leaf; a second one
/// copies that leaf alone. So a history costs one slot per item, and any number of branches may start anywhere, however long it is.
/// </remarks>
internal sealed class AppendList<T>
{
    internal static readonly AppendList<T> Empty = new([], new([], 0), 0);

    private const int LeafSize = 64;

    private readonly ImmutableList<T[]> full;
    private readonly Leaf last;

    private AppendList(ImmutableList<T[]> full, Leaf last, int count) => (this.full, this.last, Count) = (full, last, count);

    internal int Count { get; }

    /// <summary>The items in one piece; a copy once they fill more than one leaf.</summary>
    internal ReadOnlySpan<T> Span => full.IsEmpty ? last.Items.AsSpan(0, Count) : Copy();

    internal T this[int index] => index / LeafSize < full.Count ? full[index / LeafSize][index % LeafSize]
        : last.Items.AsSpan(0, CountInLast)[index - (full.Count * LeafSize)];

    private int CountInLast => Count - (full.Count * LeafSize);

    internal AppendList<T> Add(T item)
    {
        var place = CountInLast;
        if (place == LeafSize)
        {
            var next = new Leaf(new T[LeafSize], 1);
            next.Items[0] = item;
            return new(full.Add(last.Items), next, Count + 1);
        }

        var target = place < last.Items.Length && Interlocked.CompareExchange(ref last.Taken, place + 1, place) == place ? last : CopyOfLast(place);
        target.Items[place] = item;
        return new(full, target, Count + 1);
    }

    internal IEnumerable<T> Items()
    {
        foreach (var leaf in full)
        {
            foreach (var item in leaf)
            {
                yield return item;
            }
        }

        for (var i = 0; i < CountInLast; i++)
        {
            yield return last.Items[i];
        }
    }

    private T[] Copy()
    {
        var (items, place) = (new T[Count], 0);
        foreach (var leaf in full)
        {
            leaf.CopyTo(items, place);
            place += LeafSize;
        }

        last.Items.AsSpan(0, CountInLast).CopyTo(items.AsSpan(place));
        return items;
    }

    private Leaf CopyOfLast(int count)
    {
        var items = new T[Math.Max(1, Math.Min(LeafSize, count * 2))];
        last.Items.AsSpan(0, count).CopyTo(items);
        return new(items, count + 1);
    }

    private sealed class Leaf(T[] items, int taken)
    {
        internal readonly T[] Items = items;

        internal int Taken = taken;
    }
}
