using System.Collections;

namespace Isms.Governance.Json;

/// <summary>Binds a governance file and the files that it includes, and joins what they say.</summary>
internal sealed class FileParts(FilesBeside files, FileFaults faults, IdBook ids)
{
    private readonly Binder binder = new(faults, ids);
    private readonly Dictionary<string, FilePlace> sections = new(StringComparer.Ordinal);

    /// <summary>Whether every part could be read: where one is missing, ids that it may define are not asked for.</summary>
    internal bool IsWhole { get; private set; } = true;

    /// <summary>Everything that is said; null where the file itself is no map. An included file that cannot be read is told and left out.</summary>
    internal FileSheet? Read(FileNode document)
    {
        if (Bind(document, FilePath.Top) is not { } whole)
        {
            return null;
        }

        var (seen, waiting) = (new Dictionary<string, FilePlace>(StringComparer.Ordinal), new Queue<IncludeSheet>(whole.Include));
        while (waiting.TryDequeue(out var include) && !faults.IsFull)
        {
            if (!seen.TryAdd(include.File!, include.Place))
            {
                faults.Add(FileFault.IncludedTwice, include.Place, $"{Words.Quoted(include.File!)} is included already, {seen[include.File!].SaidFrom(include.Place)}", "include every file once");
            }
            else if (files.Document(include.File!, include.Place) is { } part && Bind(part, FilePath.Of(include.File!)) is { } said)
            {
                Join(whole, said);
                said.Include.ForEach(waiting.Enqueue);
            }
            else
            {
                IsWhole = false;
            }
        }

        return whole;
    }

    private FileSheet? Bind(FileNode document, FilePath path)
    {
        if (!IsGovernanceFile(document, path) || (FileSheet?)binder.Read(document, FileSheets.Of(typeof(FileSheet)), path) is not { } sheet)
        {
            return null;
        }

        sheet.Include.RemoveAll(each => each.File is null);
        return sheet;
    }

    private void Join(FileSheet whole, FileSheet part)
    {
        foreach (var section in FileSheets.Of(typeof(FileSheet)).Properties.Where(each => each.Name is not ("format" or "include")))
        {
            switch (section.Get!(part), section.Get(whole))
            {
                case (null, _):
                    break;
                case (IList more, IList list):
                    foreach (var item in more)
                    {
                        list.Add(item);
                    }

                    break;
                case (var value, null):
                    section.Set!(whole, value);
                    sections[section.Name] = part.PlaceOf(section.Name);
                    break;
                default:
                    faults.Add(FileFault.SectionTwice, part.PlaceOf(section.Name), $"`{section.Name}` is said already, {(sections.GetValueOrDefault(section.Name) ?? whole.PlaceOf(section.Name)).SaidFrom(part.PlaceOf(section.Name))}", "keep it in one file; only lists are joined");
                    break;
            }
        }
    }

    private bool IsGovernanceFile(FileNode document, FilePath path)
    {
        var format = document is FileMap map ? map.Find("format") : null;
        if (format?.Value is FileText { Text: GovernanceFile.Format })
        {
            return true;
        }

        faults.Add(FileFault.UnknownFormat, path.At(format?.Value ?? document), format is null ? "this is not a governance file: it does not say its `format`" : $"the format {format.Value.InWords} is not known",
            $"write `format: {GovernanceFile.Format}` at the top");
        return false;
    }
}
