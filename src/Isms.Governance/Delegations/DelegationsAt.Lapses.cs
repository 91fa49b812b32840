namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What lapses within an interval, by what is known: terms, scheduled ends, departures and retirements, with everything below.</summary>
    internal Lapses LapsesWithin(Interval interval)
    {
        var delegations = this;
        return new()
        {
            Within = interval,
            Items = Known.Select(delegations.LapseOf).OfType<Lapse>()
                .Where(lapse => interval.Contains(lapse.At))
                .OrderBy(lapse => lapse.At).ThenBy(lapse => lapse.Item.ToString(), StringComparer.Ordinal).ToValueList(),
        };
    }

    /// <summary>When a grant that runs at some time is over, its chain counted; null for a grant that is never over or never ran.</summary>
    private Lapse? LapseOf(Grant grant)
    {
        if (grant.Chain().Any(At(grant.From).IsOver))
        {
            return null;
        }

        (Instant At, Grant By)? first = null;
        foreach (var each in grant.Chain())
        {
            foreach (var at in EndsOf(each))
            {
                if (at >= grant.From && (first is null || at < first.Value.At) && At(at).IsOver(each))
                {
                    first = (at, each);
                }
            }
        }

        return first is not { } found ? null : new(found.At, grant.Name,
            ReferenceEquals(found.By, grant) ? $"it is {At(found.At).OwnStanding(grant).InWords()}" : $"`{found.By.Name}` above it is {At(found.At).OwnStanding(found.By).InWords()}");
    }

    /// <summary>The instants at which a grant may be over for itself.</summary>
    private IEnumerable<Instant> EndsOf(Grant grant)
    {
        if (grant.Mandate.Until is { } until)
        {
            yield return until;
        }

        if (Book.FateOf(grant).Ends.Earliest(Point.Known) is { } end)
        {
            yield return end.At;
        }

        if (Organization.Book.Closed.Earliest(Point.Known) is { } closed)
        {
            yield return closed.At;
        }

        foreach (var entry in grant.Mandate.Activities.Select(each => (EntryReference)each).Append(grant.Terms.To.Entry))
        {
            foreach (var change in Organization.Book.Entries.GetValueOrDefault(entry, Timeline<Entry?>.Empty).Known(Point.Known).Where(change => change.Value is null))
            {
                yield return change.From;
            }
        }

        if (grant.Terms.EndsWithDelegator && DelegatorUntil(grant) is var gone && gone < Instant.MaxValue)
        {
            yield return gone;
        }
    }
}
