namespace Isms.Governance.Laws.Generating;

/// <summary>A small deterministic source of choices (SplitMix64): the same seed gives the same choices on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to <paramref name="bound"/>, the latter excluded.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from the first to the second, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, or nothing when there is none.</summary>
    public T? AnyOf<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : Of(items);

    public T Weighted<T>(params IReadOnlyList<(int Weight, T Item)> items)
    {
        var left = Below(items.Sum(each => each.Weight));
        foreach (var (weight, item) in items)
        {
            if (left < weight)
            {
                return item;
            }

            left -= weight;
        }

        return items[^1].Item;
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    /// <summary>Some of the items, at least as many as stated.</summary>
    public T[] Some<T>(IReadOnlyCollection<T> items, int atLeast = 1) => Shuffled(items)[..Between(Math.Min(atLeast, items.Count), items.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
