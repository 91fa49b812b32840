namespace Isms.Governance.Tool.Frame;

/// <summary>Writes files whole or not at all, never over another one unasked, and over one that was read not even when asked.</summary>
internal static class OutputFile
{
    /// <param name="path">The file, as the user wrote it.</param>
    /// <param name="text">What it is to say.</param>
    /// <param name="force">Whether it may stand in the place of one that exists.</param>
    /// <param name="around">Where.</param>
    public static void Write(string path, string text, bool force, Surroundings around) => Write([(path, text)], force, around);

    /// <summary>All of some files or none: what is in the way is seen before the first is written, and none is in its place before all are on the disk.</summary>
    /// <param name="files">The files, as the user wrote them, and what they are to say.</param>
    /// <param name="force">Whether they may stand in the place of some that exist.</param>
    /// <param name="around">Where.</param>
    public static void Write(IReadOnlyList<(string Path, string Text)> files, bool force, Surroundings around)
    {
        var targets = files.Select(each => (Target: Target(each.Path, force, around), each.Text)).ToArray();
        var drafts = new List<(string? Draft, string Target, string Text)>();
        try
        {
            foreach (var (target, text) in targets)
            {
                drafts.Add((Drafted(target, text.ReplaceLineEndings("\n")), target, text.ReplaceLineEndings("\n")));
            }

            foreach (var (draft, target, text) in drafts)
            {
                if (draft is null)
                {
                    File.WriteAllText(target, text);
                    continue;
                }

                File.Move(draft, target, overwrite: force);
            }
        }
        finally
        {
            drafts.Select(each => each.Draft).OfType<string>().ToList().ForEach(File.Delete);
        }
    }

    private static string Target(string path, bool force, Surroundings around)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ToolFault("the name of the file to write is blank; give one");
        }

        var full = RealPath.Of(around.PathOf(path)) ?? throw new ToolFault($"the links of `{path}` go in a circle; give another name");
        return around.FilesRead.Contains(full) ? throw new ToolFault($"`{path}` is a file that was read for this; give another name")
            : Directory.Exists(full) ? throw new ToolFault($"`{path}` is a folder; give another name")
            : File.Exists(full) && !force ? throw new ToolFault($"`{path}` exists and is left as it is; give another name, or `--force` where there is one")
            : new FileInfo(full) is { Exists: true, IsReadOnly: true } ? throw new ToolFault($"`{path}` is not to be written, its rights say; give another name")
            : full;
    }

    // A file beside the target, that takes its place in one step. What is there and has no size has nothing to lose: an empty file, or a device that no file may take the place of.
    private static string? Drafted(string target, string text)
    {
        if (new FileInfo(target) is { Exists: true, Length: 0 })
        {
            return null;
        }

        var draft = Path.Combine(Directory.CreateDirectory(Path.GetDirectoryName(target)!).FullName, $".isms-{Path.GetRandomFileName()}");
        File.WriteAllText(draft, text);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
        }

        return draft;
    }
}
