namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    /// <summary>What is known of an entry over all time: one version after the other.</summary>
    internal IEnumerable<EntryVersion> Versions(EntryReference reference)
    {
        if (!Book.Entries.TryGetValue(reference, out var timeline))
        {
            yield break;
        }

        var known = timeline.Known(Point.Known);
        for (var i = 0; i < known.Count; i++)
        {
            yield return new(known[i].Value, new(known[i].From, i + 1 < known.Count ? known[i + 1].From : null), known[i].Sequence);
        }
    }

    /// <summary>The periods over which an entry does not exist.</summary>
    internal IEnumerable<Interval> Gaps(EntryReference reference)
    {
        var versions = Versions(reference).ToArray();
        if (versions.Length == 0)
        {
            return [new(null, null)];
        }

        return versions.Where(version => version.Entry is null).Select(version => version.Span)
            .Prepend(new(null, versions[0].Span.From));
    }

    /// <summary>The first instant of a period at which an entry does not exist; null when it exists throughout.</summary>
    internal Instant? FirstGap(EntryReference reference, Interval during)
    {
        foreach (var gap in Gaps(reference))
        {
            if (gap.Overlaps(during))
            {
                return Instant.Max(gap.From, during.From);
            }
        }

        return null;
    }

    /// <summary>Since when an entry that exists has existed without a break.</summary>
    internal Instant? ExistsSince(EntryReference reference)
    {
        Instant? since = null;
        foreach (var version in Versions(reference).Where(IsBegun))
        {
            since = version.Entry is null ? null : since ?? version.Span.From;
        }

        return since;
    }

    /// <summary>The entries that name an entry at some instant of a period, in the order of kinds and ids.</summary>
    internal IEnumerable<EntryReference> UsesOf(EntryReference reference, Interval during)
    {
        var organization = this;
        return Book.Entries.Keys
            .Where(each => organization.Versions(each).Any(version =>
                version.Entry is { } entry && version.Span.Overlaps(during) && entry.Names.Contains(reference)))
            .OrderBy(each => each.Kind).ThenBy(each => each.Id, StringComparer.Ordinal);
    }

    /// <summary>The start of a period and every later instant of it at which an entry of a kind changes.</summary>
    internal IEnumerable<Instant> ChangesWithin(Interval span, EntryKind kind)
    {
        var organization = this;
        return span.From >= Book.LastEntryFrom
            ? [span.From]
            : Book.Entries.Keys.Where(each => each.Kind == kind).SelectMany(organization.Versions)
                .Select(version => version.Span.From).Where(from => from > span.From && from < span.Until).Prepend(span.From).Distinct().Order();
    }

    private bool IsBegun(EntryVersion version) => version.Span.From <= Instant;
}

/// <summary>What an entry says over a period; nothing while it does not exist.</summary>
internal readonly record struct EntryVersion(Entry? Entry, Interval Span, long Sequence);
