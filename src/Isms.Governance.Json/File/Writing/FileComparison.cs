using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Holds what reading a file gives against what was written, item by item.</summary>
internal sealed class FileComparison
{
    private readonly Dictionary<long, RecordedEvent> origins = [];
    private readonly List<(RecordedEvent Origin, string Why)> lost = [];
    private readonly FileDraft draft;

    internal FileComparison(FileDraft draft, IReadOnlyDictionary<Sheet, FilePath> paths, GovernanceFileReading reading)
    {
        this.draft = draft;
        var read = reading.Journal.ToLookup(record => reading.Places.Of(record.Sequence)!.Path, StringComparer.Ordinal);
        foreach (var (sheet, written) in draft.Said)
        {
            if (paths.TryGetValue(sheet, out var path))
            {
                Compare(written, [.. read[path.ToString()]]);
            }
            else
            {
                lost.AddRange(written.Select(record => (draft.Origin(record), FileWriter.Unsaid)));
            }
        }

        Read = [.. reading.Journal.Select(record => new OnRecord(record, record.Sequence, record.RecordedAt, origins[record.Sequence]))];
    }

    /// <summary>Every record that the file does not say, or says otherwise, and in which way.</summary>
    internal IReadOnlyList<(RecordedEvent Origin, string Why)> Lost => lost;

    /// <summary>What reading gives, each with the record that was written there.</summary>
    internal IReadOnlyList<OnRecord> Read { get; }

    private void Compare(List<RecordedEvent> written, List<RecordedEvent> read)
    {
        foreach (var each in read)
        {
            origins[each.Sequence] = draft.Origin(written[0]);
        }

        var left = AtOnce(read);
        foreach (var record in AtOnce(written))
        {
            var found = left.Where(each => each.Event.GetType() == record.Event.GetType()).MinBy(each => IsSame(each, record) ? 0 : 1 + Difference.Between(record, each).Count);
            if (found is null)
            {
                lost.Add((draft.Origin(record), "reading the file does not give it"));
                continue;
            }

            left.Remove(found);
            origins[found.Sequence] = draft.Origin(record);
            if (!IsSame(found, record))
            {
                lost.Add((draft.Origin(record), Why(record, found)));
            }
        }

        lost.AddRange(left.Select(further => (draft.Origin(written[0]), $"reading the file gives `{further.Event.Kind}` besides")));
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
