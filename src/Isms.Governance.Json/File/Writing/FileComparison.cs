using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Holds what reading a file gives against what is on record, item by item.</summary>
internal sealed class FileComparison(FileDraft draft, IReadOnlyDictionary<Sheet, FilePath> paths)
{
    /// <summary>Everything that the file does not say, or says otherwise, and in which way.</summary>
    internal IEnumerable<(RecordedEvent Record, string Why)> Lost(GovernanceFileReading reading)
    {
        var read = reading.Journal.ToLookup(record => reading.Places.Of(record.Sequence)!.Path, StringComparer.Ordinal);
        return paths.Where(each => draft.Said.ContainsKey(each.Key)).SelectMany(each => Compare(draft.Said[each.Key], read[each.Value.ToString()]))
            .Concat(draft.Said.Where(each => !paths.ContainsKey(each.Key)).SelectMany(each => each.Value).Select(each => (each, FileWriter.Unsaid)));
    }

    private IEnumerable<(RecordedEvent Record, string Why)> Compare(List<RecordedEvent> written, IEnumerable<RecordedEvent> read)
    {
        var left = AtOnce(read);
        foreach (var record in AtOnce(written))
        {
            var found = left.Where(each => each.Event.GetType() == record.Event.GetType()).MinBy(each => IsSame(each, record) ? 0 : 1 + Difference.Between(record, each).Count);
            if (found is null)
            {
                yield return (record, "reading the file does not give it");
                continue;
            }

            left.Remove(found);
            if (!IsSame(found, record))
            {
                yield return (record, Why(record, found));
            }
        }

        foreach (var further in left)
        {
            yield return (written[0], $"reading the file gives `{further.Event.Kind}` besides");
        }
    }

    private string Why(RecordedEvent written, RecordedEvent read)
    {
        var different = Difference.Between(written, read);
        var beyondDays = different.Where(each => !each.IsSameDay(draft.Zone)).Select(each => each.Key).ToList();
        return beyondDays.Count == 0 ? "only the day is said, not the time of day" : $"reading the file gives otherwise {string.Join(", ", beyondDays.Select(key => $"`{key}`"))}";
    }

    private static bool IsSame(RecordedEvent one, RecordedEvent other) => (one.RecordedAt, one.RecordedBy) == (other.RecordedAt, other.RecordedBy) && one.Event == other.Event;

    // An entry that is changed as it is registered is registered as it is then: a file does so with lines to entries that come after it.
    private static List<RecordedEvent> AtOnce(IEnumerable<RecordedEvent> records)
    {
        var all = new List<RecordedEvent>();
        foreach (var record in records)
        {
            var registered = record.Event is not EntryChanged changed ? -1 : all.FindIndex(each => each.Event is EntryRegistered before
                && (before.Entry.Reference, before.EffectiveFrom, before.Decided) == (changed.Entry.Reference, changed.EffectiveFrom, changed.Decided)
                && (each.RecordedAt, each.RecordedBy) == (record.RecordedAt, record.RecordedBy));
            if (registered < 0)
            {
                all.Add(record);
            }
            else
            {
                all[registered] = all[registered] with { Event = (EntryRegistered)all[registered].Event with { Entry = ((EntryChanged)record.Event).Entry } };
            }
        }

        return all;
    }
}
