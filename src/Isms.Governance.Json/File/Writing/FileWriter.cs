using System.Collections;

namespace Isms.Governance.Json;

/// <summary>Says in a file what is on record, reads it back, and tells of what does not come back as it was.</summary>
internal static class FileWriter
{
    internal const string Unsaid = "no item of the file says it";

    // Most texts say at once what they are read as; one that never settled would be sound all the same.
    private const int Rounds = 8;

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
            if (Written(register, [.. records.Where(each => !lost.ContainsKey(each.Record.Sequence))], lost) is { } writing)
            {
                return writing;
            }
        }
    }

    // Null where more had to be left out: the file is drawn up again as if that had never been, so that nothing in the text depends on what it does not say.
    private static GovernanceFileWriting? Written(GovernanceRegister register, IReadOnlyList<OnRecord> records, SortedDictionary<long, (RecordedEvent Record, string Why)> lost)
    {
        var told = new Dictionary<long, (RecordedEvent Record, string Why)>();
        var (text, drawn) = (string.Empty, string.Empty);
        for (var round = 0; ; round++)
        {
            var draft = Drafted(register, records);
            if (draft.Missed() is { Count: > 0 } missed)
            {
                foreach (var record in missed.Select(draft.Origin))
                {
                    lost[record.Sequence] = (record, Unsaid);
                }

                return null;
            }

            // What is read is written again, until that gives the same text: what reading understands otherwise is said as it understands it.
            var before = drawn;
            if ((drawn = new SheetPrinter().Print(draft.File)) == before || round == Rounds)
            {
                return new() { Text = text, Notices = Notices(told.Values.Concat(lost.Values)) };
            }

            var deciders = new Deciders();
            var (_, printer, reading) = ReadBack(draft, deciders);
            if (reading.IsSound)
            {
                deciders.Spare(printer.Paths);

                // What is handed out is what was read back.
                (text, printer, reading) = ReadBack(draft);
            }

            if (!reading.IsSound)
            {
                LeaveOut(reading, draft, printer, lost);
                return null;
            }

            var comparison = new FileComparison(draft, printer.Paths, reading);
            foreach (var each in comparison.Lost)
            {
                told[each.Origin.Sequence] = each;
            }

            (records, register) = (comparison.Read, reading.Register);
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

                foreach (var record in records.Select(draft.Origin))
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
