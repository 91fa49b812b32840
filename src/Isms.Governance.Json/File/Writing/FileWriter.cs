using System.Collections;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Says in a file what is on record, reads it back, and tells of what does not come back as it was.</summary>
internal sealed class FileWriter
{
    private static readonly GovernanceFileOptions Options = new()
    {
        MaxBytes = 1024 * 1024 * 1024, MaxDepth = 64, MaxItems = int.MaxValue, MaxDiagnostics = int.MaxValue,
    };

    private readonly FileDraft draft;
    private readonly Dictionary<long, string> left = [];

    private FileWriter(GovernanceRegister register)
    {
        draft = new(OnRecord.Of(register));
        SectionWriter[] chapters =
        [
            new ScopeWriter(draft), new EntriesWriter(draft), new SeatsWriter(draft), new AccountabilityWriter(draft), new SegregationWriter(draft),
            new DelegationsWriter(draft, register), new ExercisesWriter(draft),
        ];
        if (draft.Records.Select(each => each.Record.RecordedBy).Where(draft.Defines).GroupBy(each => each).MaxBy(group => group.Count())?.Key is { } recorder)
        {
            draft.File.Organization = new() { RecordedBy = recorder };
        }

        foreach (var record in draft.Records.OrderBy(each => draft.Day(each.EnteredAt)).ThenBy(each => draft.Day(each.Event.Decided.At)).ThenBy(each => each.Place))
        {
            if (!chapters.Any(chapter => chapter.Take(record)))
            {
                left[record.Record.Sequence] = "the file has no place for it";
            }
        }

        draft.File.Levels.Sort((one, other) => RankOf(one).CompareTo(RankOf(other)));
        draft.File.People = [.. draft.File.People.OrderBy(each => each.Of is not null)];
    }

    internal static GovernanceFileWriting Write(GovernanceRegister register) => new FileWriter(register).Written();

    private GovernanceFileWriting Written()
    {
        while (true)
        {
            var (printer, deciders, faults) = (new SheetPrinter(), new Deciders(), new FileFaults(int.MaxValue));
            var document = JsonNotation.Read(Encoding.UTF8.GetBytes(printer.Print(draft.File)), Options, faults);
            var reading = FileReader.Read(document!, Options, faults, deciders);
            if (reading.IsSound)
            {
                var notices = new FileComparison(draft, printer.Paths, left).Notices(reading);
                foreach (var act in printer.Paths.Keys.OfType<ActSheet>().Where(each => !deciders.Needs(printer.Paths[each])))
                {
                    act.DecidedBy = null;
                }

                return new() { Text = new SheetPrinter().Print(draft.File), Notices = notices };
            }

            LeaveOut(reading, printer.Paths);
        }
    }

    // What would be refused is left out and told; so is, in the next round, what rests on it.
    private void LeaveOut(GovernanceFileReading reading, IReadOnlyDictionary<Sheet, FilePath> paths)
    {
        var sheets = paths.ToLookup(each => each.Value.ToString(), each => each.Key, StringComparer.Ordinal);
        var isLess = false;
        foreach (var fault in reading.Diagnostics)
        {
            for (var path = fault.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
            {
                if (sheets[path].Any(sheet => Remove(draft.File, sheet)))
                {
                    isLess = true;
                    Tell(sheets[path], fault.Message);
                    break;
                }
            }
        }

        if (!isLess)
        {
            throw new System.Diagnostics.UnreachableException(reading.ToString());
        }
    }

    private void Tell(IEnumerable<Sheet> sheets, string fault)
    {
        foreach (var record in sheets.SelectMany(sheet => draft.Said.GetValueOrDefault(sheet) ?? []))
        {
            left[record.Sequence] = $"it is left out, as reading it would fail: {fault}";
        }
    }

    // An item is what stands in a list of the file, or of a section that tells of no act itself, or the section.
    private static bool Remove(Sheet from, Sheet item)
    {
        foreach (var property in FileSheets.Of(from.GetType()).Properties)
        {
            switch (property.Get!(from))
            {
                case Sheet section when section == item || (from is FileSheet && section is not ActSheet && Remove(section, item)):
                    property.Set!(from, section == item || IsBlank(section) ? null : section);
                    return true;
                case IList items when items.Contains(item):
                    items.Remove(item);
                    property.Set!(from, items.Count == 0 && from is not FileSheet ? null : items);
                    return true;
                default: break;
            }
        }

        return false;
    }

    private static bool IsBlank(Sheet section) => FileSheets.Of(section.GetType()).Properties.All(property => property.Get!(section) is null);

    private int RankOf(LevelSheet sheet) => draft.Said[sheet].Select(each => each.Event switch
    {
        EntryRegistered registered => ((Level)registered.Entry).Rank,
        EntryChanged changed => ((Level)changed.Entry).Rank,
        _ => (int?)null,
    }).OfType<int>().Last();
}
