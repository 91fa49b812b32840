namespace Isms.Governance.Time;

/// <summary>When something ends, as said by acts that may be scheduled, recorded late or repeated: the earliest known end counts.</summary>
/// <typeparam name="T">What an end says besides its instant.</typeparam>
internal sealed class Ends<T>
{
    internal static readonly Ends<T> None = new(AppendList<End>.Empty);

    private readonly AppendList<End> ends;

    private Ends(AppendList<End> ends) => this.ends = ends;

    internal Ends<T> With(Instant at, T value, Stamp stamp) => new(ends.Add(new(at, value, stamp.Sequence)));

    internal End? Earliest(Knowledge known)
    {
        End? earliest = null;
        foreach (var end in ends.Span)
        {
            if (known.Includes(end.Sequence) && (earliest is null || end.At < earliest.Value.At))
            {
                earliest = end;
            }
        }

        return earliest;
    }

    /// <summary>The earliest known end of what began at an instant by a record: a later one, or one at that instant that was recorded later.</summary>
    internal Instant? EarliestAfter(Instant from, long sequence, Knowledge known)
    {
        Instant? earliest = null;
        foreach (var end in ends.Span)
        {
            if ((end.At > from || (end.At == from && end.Sequence > sequence)) && known.Includes(end.Sequence) && (earliest is null || end.At < earliest))
            {
                earliest = end.At;
            }
        }

        return earliest;
    }

    internal bool Any(Knowledge known, Predicate<T> test)
    {
        foreach (var end in ends.Span)
        {
            if (known.Includes(end.Sequence) && test(end.Value))
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasEnded(AsOf point) => ends.Count > 0 && Earliest(point.Known) is { } end && end.At <= point.Effective;

    internal readonly record struct End(Instant At, T Value, long Sequence);
}
