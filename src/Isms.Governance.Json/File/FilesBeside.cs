namespace Isms.Governance.Json;

/// <summary>The files that a governance file names, asked of the host one by one and within the limits; what is not to be had is told.</summary>
internal sealed class FilesBeside(GovernanceFileOptions options, FileFaults faults)
{
    private int count;
    private long size;

    /// <summary>The bytes of a file; null where there are none, which is told.</summary>
    internal ReadOnlyMemory<byte>? Bytes(string name, FilePlace named)
    {
        if (Find(name, named) is not { } found)
        {
            return null;
        }

        if (found.Bytes is null)
        {
            faults.Add(FileFault.WrongType, named, $"{Words.Quoted(name)} is a governance file, where a table is expected", "name a table");
        }

        return found.Bytes;
    }

    /// <summary>A governance file, within the limits that hold for all files together; null where there is none, which is told.</summary>
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
