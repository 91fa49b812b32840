namespace Isms.Governance.Conformity.Periods;

/// <summary>The verdicts of many through a period, one after the other: neighbours that stand the same are joined as they come, and of what lies between nothing is kept.</summary>
internal sealed class Joining<TKey, TVerdict>(Func<TVerdict, TVerdict, bool> isSame)
    where TKey : notnull
    where TVerdict : class
{
    private readonly Dictionary<TKey, Joined> byKey = [];
    private readonly List<Joined> all = [];

    /// <summary>Each that came, in the order in which it first did, with its stretches: with how it stood at the first instant, and at the last one before.</summary>
    internal IEnumerable<(TKey Key, IReadOnlyList<(Interval Period, TVerdict First, TVerdict? Before)> Stretches)> All =>
        all.Select(each => (each.Key, (IReadOnlyList<(Interval Period, TVerdict First, TVerdict? Before)>)each.Stretches));

    internal void Add(TKey key, Interval stretch, TVerdict verdict)
    {
        if (!byKey.TryGetValue(key, out var joined))
        {
            all.Add(byKey[key] = joined = new(key));
        }

        if (joined.Stretches is [.., var running] && running.Period.End == stretch.Start && isSame(running.First, verdict))
        {
            joined.Stretches[^1] = running with { Period = new(running.Period.Start, stretch.End) };
        }
        else
        {
            joined.Stretches.Add((stretch, verdict, joined.Last));
        }

        joined.Last = verdict;
    }

    private sealed class Joined(TKey key)
    {
        internal TKey Key { get; } = key;

        internal List<(Interval Period, TVerdict First, TVerdict? Before)> Stretches { get; } = [];

        internal TVerdict? Last { get; set; }
    }
}
