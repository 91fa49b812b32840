namespace Isms.Governance.Delegations;

/// <summary>When a delegation is out of force for a time: suspensions, each until its own end or until a later resumption.</summary>
internal sealed class Suspensions
{
    internal static readonly Suspensions None = new(AppendList<Change>.Empty);

    private readonly AppendList<Change> changes;

    private Suspensions(AppendList<Change> changes) => this.changes = changes;

    internal Suspensions With(Instant from, Instant? until, Stamp stamp) => new(changes.Add(new(from, until ?? Instant.MaxValue, false, stamp.Sequence)));

    internal Suspensions WithResumption(Instant at, Stamp stamp) => new(changes.Add(new(at, at, true, stamp.Sequence)));

    internal bool Hold(AsOf point)
    {
        if (changes.Count > 0)
        {
            foreach (var (from, until) in Spans(point.Known))
            {
                if (from <= point.Effective && point.Effective < until)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What is suspended, as known: a resumption ends everything suspended by an earlier record, begun or not.</summary>
    internal IEnumerable<(Instant From, Instant Until)> Spans(Knowledge known)
    {
        var counted = changes.Items().Where(change => known.Includes(change.Sequence)).ToArray();
        for (var i = 0; i < counted.Length; i++)
        {
            var until = counted[i].Until;
            for (var later = i + 1; later < counted.Length && !counted[i].IsResumption; later++)
            {
                until = counted[later].IsResumption ? Instant.Min(until, counted[later].From) : until;
            }

            if (counted[i].From < until)
            {
                yield return (counted[i].From, until);
            }
        }
    }

    private readonly record struct Change(Instant From, Instant Until, bool IsResumption, long Sequence);
}
