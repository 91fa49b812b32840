namespace Isms.Governance.Tool.Frame;

/// <summary>Writes a file whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    /// <param name="path">The file, as the user wrote it.</param>
    /// <param name="text">What it is to say.</param>
    /// <param name="force">Whether it may stand in the place of one that exists.</param>
    /// <param name="around">Where.</param>
    /// <param name="read">The file that was read for it, over which nothing is written even so.</param>
    public static void Write(string path, string text, bool force, Surroundings around, string? read = null)
    {
        var full = around.PathOf(path);
        if (read is not null && IsSame(full, around.PathOf(read)))
        {
            throw new ToolFault($"`{path}` is the file that was read; give another name");
        }

        if (File.Exists(full) && !force)
        {
            throw new ToolFault($"`{path}` exists and is left as it is; give another name, or `--force` where there is one");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(full)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }

    private static bool IsSame(string one, string other) => Target(one).Equals(Target(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Target(string path) => Path.GetFullPath(File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path);
}
