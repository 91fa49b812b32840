using System.Collections;

namespace Isms.Governance.Json;

/// <summary>Says in a file what is on record, reads it back, and tells of what does not come back as it was.</summary>
internal static class FileWriter
{
    internal const string Unsaid = "no item of the file says it";

    private static readonly GovernanceFileOptions Options = new()
    {
        MaxBytes = 1024 * 1024 * 1024, MaxDepth = 64, MaxItems = int.MaxValue, MaxDiagnostics = int.MaxValue,
    };

    internal static GovernanceFileWriting Write(GovernanceRegister register)
    {
        var records = OnRecord.Of(register);
        var lost = new SortedDictionary<long, (RecordedEvent Record, string Why)>();
        while (true)
        {
            var draft = Drafted(register, [.. records.Where(each => !lost.ContainsKey(each.Record.Sequence))]);
            if (draft.Missed() is { Count: > 0 } missed)
            {
                // Drawn up again, as if they had never been: nothing in the text depends on what it does not say.
                foreach (var record in missed)
                {
                    lost[record.Sequence] = (record, Unsaid);
                }

                continue;
            }

            var deciders = new Deciders();
            var (_, printer, reading) = ReadBack(draft, deciders);
            if (reading.IsSound)
            {
                foreach (var act in printer.Paths.Keys.OfType<ActSheet>().Where(each => !deciders.Needs(printer.Paths[each])))
                {
                    act.DecidedBy = null;
                }

                // What is handed out is what was read back.
                (var text, printer, reading) = ReadBack(draft);
                if (reading.IsSound)
                {
                    return new() { Text = text, Notices = Notices(new FileComparison(draft, printer.Paths).Lost(reading).Concat(lost.Values)) };
                }
            }

            LeaveOut(reading, draft, printer, lost);
        }
    }

    private static (string Text, SheetPrinter Printer, GovernanceFileReading Reading) ReadBack(FileDraft draft, Deciders? deciders = null)
    {
        var (printer, faults) = (new SheetPrinter(), new FileFaults(int.MaxValue));
        var text = printer.Print(draft.File);
        return (text, printer, FileReader.Read(JsonNotation.Read(Encoding.UTF8.GetBytes(text), Options, faults)!, Options, faults, deciders));
    }

    private static FileDraft Drafted(GovernanceRegister register, IReadOnlyList<OnRecord> records)
    {
        var draft = new FileDraft(records);
        SectionWriter[] chapters =
        [
            new ScopeWriter(draft), new EntriesWriter(draft), new SeatsWriter(draft), new AccountabilityWriter(draft), new SegregationWriter(draft),
            new DelegationsWriter(draft, register), new PoliciesWriter(draft), new RolesWriter(draft), new ChargesWriter(draft), new CompetenceWriter(draft), new MonitoringWriter(draft), new AuditsWriter(draft),
            new ObjectivesWriter(draft), new ExclusionsWriter(draft), new ReviewsWriter(draft), new ImprovementsWriter(draft), new ResourcesWriter(draft), new ExercisesWriter(draft),
            new LeadershipWriter(draft), new HandoversWriter(draft),
        ];
        foreach (var record in records)
        {
            _ = chapters.Any(chapter => chapter.Take(record));
        }

        Sort(draft);
        foreach (var chapter in chapters)
        {
            chapter.Finish();
        }

        return draft;
    }

    // In the order in which reading enters what the items say, so that what is read again is written in the same order.
    private static void Sort(FileDraft draft)
    {
        foreach (var section in FileSheets.Of(typeof(FileSheet)).Properties.Select(property => property.Get!(draft.File)).OfType<IList>())
        {
            var items = section.Cast<Sheet>().OrderBy(draft.Entered).ToList();
            section.Clear();
            items.ForEach(item => section.Add(item));
        }
    }

    // What cannot be read is left out, the last that its item says first; so is, in the next round, what rests on it.
    private static void LeaveOut(GovernanceFileReading reading, FileDraft draft, SheetPrinter printer, SortedDictionary<long, (RecordedEvent Record, string Why)> lost)
    {
        var sheets = printer.Paths.ToLookup(each => each.Value.ToString(), each => each.Key, StringComparer.Ordinal);
        var before = lost.Count;
        foreach (var fault in reading.Diagnostics)
        {
            for (var path = fault.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
            {
                if (sheets[path].SelectMany(draft.Least).ToList() is not { Count: > 0 } records)
                {
                    continue;
                }

                foreach (var record in records)
                {
                    lost.TryAdd(record.Sequence, (record, $"it is left out, as reading it would fail: {fault.Message}"));
                }

                break;
            }
        }

        if (lost.Count == before)
        {
            throw new System.Diagnostics.UnreachableException(reading.ToString());
        }
    }

    private static ValueList<FileNotice> Notices(IEnumerable<(RecordedEvent Record, string Why)> lost) => lost
        .OrderBy(each => each.Record.Sequence)
        .Select(each => new FileNotice { Sequence = each.Record.Sequence, Kind = each.Record.Event.Kind, Message = each.Why })
        .Distinct()
        .ToValueList();
}
