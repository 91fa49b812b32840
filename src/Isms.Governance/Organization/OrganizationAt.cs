namespace Isms.Governance.Organization;

/// <summary>The organisation at an instant, as known at a place of the journal.</summary>
internal readonly partial record struct OrganizationAt(OrganizationBook Book, AsOf Point)
{
    internal Instant Instant => Point.Effective;

    internal OrganizationAt At(Instant effective) => this with { Point = Point.At(effective) };

    internal T? Find<T>(EntryReference reference)
        where T : Entry =>
        Book.Entries.TryGetValue(reference, out var timeline) ? timeline.At(Point) as T : null;

    internal Position? Find(PositionId id) => Find<Position>(id);

    internal Activity? Find(ActivityId id) => Find<Activity>(id);

    internal Body? Find(BodyId id) => Find<Body>(id);

    internal Unit? Find(UnitId id) => Find<Unit>(id);

    internal bool Exists(EntryReference reference) => Find<Entry>(reference) is not null;

    /// <summary>Whether something of that name was ever entered, at any instant.</summary>
    internal bool WasEntered(EntryReference reference) =>
        Book.Entries.TryGetValue(reference, out var timeline) && timeline.Known(Point.Known).Any(entry => entry.Value is not null);

    internal string TitleOf(EntryReference reference) => Find<Entry>(reference)?.Title ?? reference.Id;

    /// <summary>The entries of one kind, in the order of their ids.</summary>
    internal IEnumerable<T> All<T>(EntryKind kind)
        where T : Entry
    {
        var organization = this;
        return Book.OfKind(kind).Select(organization.Find<T>).OfType<T>().OrderBy(entry => entry.Reference.Id, StringComparer.Ordinal);
    }

    /// <summary>The entry and those above it, nearest first; stops where a line leads back to itself.</summary>
    internal IEnumerable<T> Line<T>(EntryReference reference)
        where T : Entry
    {
        var passed = default(Passed);
        for (EntryReference? next = reference; next is { } current && passed.Add(current) && Find<T>(current) is { } entry; next = entry.Above)
        {
            yield return entry;
        }
    }

    internal IEnumerable<PositionId> Above(PositionId position) => Line<Position>(position).Skip(1).Select(above => above.Id);

    /// <summary>Whether the wider unit is the narrower one or contains it.</summary>
    internal bool Covers(UnitId wider, UnitId narrower) => wider == narrower || Leads<Unit>(narrower, wider);

    /// <summary>Whether the wider activity is the narrower one or contains it.</summary>
    internal bool Covers(ActivityId wider, ActivityId narrower) => wider == narrower || Leads<Activity>(narrower, wider);

    /// <summary>The nearest entry of a line of which something holds; null when there is none.</summary>
    internal T? Nearest<T>(EntryReference reference, Func<T, bool> holds)
        where T : Entry
    {
        var passed = default(Passed);
        for (EntryReference? next = reference; next is { } current && passed.Add(current) && Find<T>(current) is { } entry; next = entry.Above)
        {
            if (holds(entry))
            {
                return entry;
            }
        }

        return null;
    }

    private bool Leads<T>(EntryReference narrower, EntryReference wider)
        where T : Entry
    {
        var passed = default(Passed);
        for (EntryReference? next = narrower; next is { } current && passed.Add(current) && Find<T>(current) is { } entry; next = entry.Above)
        {
            if (current == wider)
            {
                return true;
            }
        }

        return false;
    }
}
