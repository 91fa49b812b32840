using Isms.Governance.Conformity;
using NodaTime.TimeZones;

namespace Isms.Governance.Json;

/// <summary>Makes a register of a document: binds it and what it includes to the sheets, checks the ids, puts what it says in order, and replays it.</summary>
internal static class FileReader
{
    internal static GovernanceFileReading Unsound(FileFaults faults) => new() { Diagnostics = faults.ToList(), IsCut = faults.IsCut };

    internal static bool IsWithinLimits(FileNode document, GovernanceFileOptions options, FileFaults faults, string? file = null)
    {
        var path = file is null ? FilePath.Top : FilePath.Of(file);
        var left = new Stack<(FileNode Node, int Depth)>([(document, 1)]);
        while (left.TryPop(out var next))
        {
            if (!faults.Takes(path.At(next.Node), options, next.Depth))
            {
                return false;
            }

            foreach (var below in next.Node switch { FileList list => list.Items, FileMap map => map.Entries.Select(each => each.Value), _ => [] })
            {
                left.Push((below, next.Depth + 1));
            }
        }

        return true;
    }

    internal static GovernanceFileReading Read(FileNode document, GovernanceFileOptions options, FileFaults faults, Deciders? deciders = null)
    {
        options.Progress?.Report(default);
        var (ids, files) = (new IdBook(faults), new FilesBeside(options, faults));
        var parts = new FileParts(files, faults, ids);
        var file = parts.Read(document);
        if (parts.IsWhole)
        {
            ids.Check();
        }

        if (faults.Count > 0 || file is null || ZoneOf(file, faults) is not { } zone)
        {
            return Unsound(faults);
        }

        faults.Zone = zone;
        options.Progress?.Report(default);
        var plan = new FilePlan(file, zone, files, faults);
        foreach (var sheet in file.Sections())
        {
            plan.Take(sheet, sheet.Plan);
        }

        plan.CheckEntered();

        return faults.Count > 0 ? Unsound(faults) : new Replaying(file, ids, options, faults, deciders).Run(plan.InOrder(), zone) with { Profile = file.Profile?.Said ?? Profile.Default };
    }

    private static DateTimeZone? ZoneOf(FileSheet file, FileFaults faults)
    {
        var name = file.Organization?.TimeZone ?? "UTC";
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        if (zone is null)
        {
            faults.Add(FileFault.UnknownWord, file.Organization!.PlaceOf("timeZone"), $"there is no time zone {Words.Quoted(name)}",
                Nearest.To(name, TzdbDateTimeZoneSource.Default.GetIds()) is { } near ? $"write `{near}` if that is meant, else a name of the TZDB such as `Europe/Berlin`" : "write a name of the TZDB such as `Europe/Berlin`");
        }

        return zone;
    }
}
