namespace Isms.Governance.Json;

/// <summary>The files that a governance file names, asked of the host one by one and within the limits; what is not to be had is told.</summary>
internal sealed class FilesBeside(GovernanceFileOptions options, FileFaults faults)
{
    private int count;
    private long size;

    /// <summary>The rows of a table, the headings first, each a list of texts; null where there is none, which is told.</summary>
    internal IReadOnlyList<FileList>? Table(string name, FilePlace named)
    {
        if (Document(name, named) is not { } document)
        {
            return null;
        }

        if (document is FileList { Items: { Count: > 1 } rows } && rows.All(row => row is FileList cells && cells.Items.All(cell => cell is FileText)))
        {
            return [.. rows.Cast<FileList>()];
        }

        faults.Add(FileFault.WrongType, named, $"{Words.Quoted(name)} is no table with headings and at least one row", "name a table, of which the host gives every row as a list of texts");
        return null;
    }

    /// <summary>What a file says, within the limits that hold for all files together; null where there is none, which is told.</summary>
    internal FileNode? Document(string name, FilePlace named)
    {
        var found = Find(name, named);
        return found?.Document is { } document ? (FileReader.IsWithinLimits(document, options, faults, name) ? document : null)
            : found?.Bytes is { } bytes ? JsonNotation.Read(bytes, options, faults, name)
            : null;
    }

    private FileBeside? Find(string name, FilePlace named)
    {
        if (!IsPlain(name))
        {
            faults.Add(FileFault.UnsoundName, named, $"{Words.Quoted(name)} does not name a file below the folder of the governance file", "write the name as seen from that folder, such as `people.yaml` or `parts/people.yaml`");
            return null;
        }

        if (++count > options.MaxFiles)
        {
            faults.Add(FileFault.TooManyFiles, named, string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxFiles} files are named"), "name fewer, or raise the limit");
            return null;
        }

        var found = options.Beside is { } beside ? beside(name) : FileBeside.NotFound("files beside the governance file are not read here", "keep everything in one file, or give the reader the files");
        if (found is { Bytes: null, Document: null })
        {
            faults.Add(found.Fault, found.At is var (line, column) ? new() { Line = line, Column = column, Path = string.Empty, File = name } : named, found.Message, found.Remedy);
            return null;
        }

        size += found.Bytes?.Length ?? 0;
        if (size > options.MaxBytes)
        {
            faults.Add(FileFault.TooLarge, named, string.Create(CultureInfo.InvariantCulture, $"the files that are named have more than {options.MaxBytes} bytes together"), "raise the limit, or check where the files come from");
            return null;
        }

        return found;
    }

    // Folders and a name, with nothing that leads elsewhere on any system.
    private static bool IsPlain(string name) =>
        !name.AsSpan().ContainsAny('\\', ':', '\0') && name.Split('/').All(part => part.Length > 0 && part.Trim() == part && part.Trim('.').Length > 0);
}
