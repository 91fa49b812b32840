namespace Isms.Governance.Time;

/// <summary>
/// One attribute over both kinds of time. At an instant the known entry that took effect last counts; of two with the same
/// instant, the one recorded later.
/// </summary>
internal sealed class Timeline<T>
{
    internal static readonly Timeline<T> Empty = new(AppendList<Entry>.Empty);

    private readonly AppendList<Entry> entries;

    private Timeline(AppendList<Entry> entries) => this.entries = entries;

    internal Timeline<T> With(Instant from, T value, Stamp stamp) => new(entries.Add(new(from, value, stamp.Sequence)));

    internal bool TryAt(AsOf point, [MaybeNullWhen(false)] out T value)
    {
        var found = -1;
        var span = entries.Span;
        for (var i = span.Length - 1; i >= 0; i--)
        {
            if (point.Sees(span[i].From, span[i].Sequence) && (found < 0 || span[i].From > span[found].From))
            {
                found = i;
            }
        }

        value = found < 0 ? default : span[found].Value;
        return found >= 0;
    }

    internal T? At(AsOf point) => TryAt(point, out var value) ? value : default;

    /// <summary>The known entries in the order in which they take effect, without those that another hides from the start.</summary>
    internal IReadOnlyList<Entry> Known(Knowledge known)
    {
        var ordered = entries.Items().Where(entry => known.Includes(entry.Sequence)).OrderBy(entry => entry.From).ThenBy(entry => entry.Sequence).ToArray();
        return [.. ordered.Where((entry, i) => i + 1 == ordered.Length || ordered[i + 1].From > entry.From)];
    }

    /// <summary>
    /// Whether a value of which the test holds took effect within the two instants, both included, and was not hidden from the
    /// start; at the first instant only if recorded after a place of the journal.
    /// </summary>
    internal bool Took(Predicate<T> test, Instant from, AsOf point, long after = 0)
    {
        var span = entries.Span;
        for (var i = 0; i < span.Length; i++)
        {
            if ((span[i].From > from || (span[i].From == from && span[i].Sequence > after)) && point.Sees(span[i].From, span[i].Sequence) && test(span[i].Value) && !IsHidden(span[i], span[(i + 1)..], point.Known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(Entry entry, ReadOnlySpan<Entry> later, Knowledge known)
    {
        foreach (var other in later)
        {
            if (other.From == entry.From && known.Includes(other.Sequence))
            {
                return true;
            }
        }

        return false;
    }

    internal readonly record struct Entry(Instant From, T Value, long Sequence);
}
