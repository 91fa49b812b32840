namespace Isms.Governance.Conformity.Periods;

/// <summary>One verdict after the other, neighbours that stand the same joined as they come: of what lies between, nothing is kept.</summary>
internal sealed class Joining<TVerdict>(Func<TVerdict, TVerdict, bool> isSame)
    where TVerdict : class
{
    private readonly List<(Interval Period, TVerdict First, TVerdict? Before)> all = [];
    private TVerdict? last;

    /// <summary>The stretches up to now, each with how it stood at its first instant, and at the last one before.</summary>
    internal IReadOnlyList<(Interval Period, TVerdict First, TVerdict? Before)> All => all;

    /// <summary>That of a key, begun where there is none.</summary>
    internal static Joining<TVerdict> Of<TKey>(OrderedDictionary<TKey, Joining<TVerdict>> joined, TKey key, Func<TVerdict, TVerdict, bool> isSame)
        where TKey : notnull
    {
        if (!joined.TryGetValue(key, out var found))
        {
            joined.Add(key, found = new(isSame));
        }

        return found;
    }

    internal void Add(Interval stretch, TVerdict verdict)
    {
        if (all is [.., var running] && running.Period.End == stretch.Start && isSame(running.First, verdict))
        {
            all[^1] = running with { Period = new(running.Period.Start, stretch.End) };
        }
        else
        {
            all.Add((stretch, verdict, last));
        }

        last = verdict;
    }
}
