namespace Isms.Governance.Tool.Frame;

/// <summary>Writes a file whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    public static void Write(string path, string text, bool force, Surroundings around)
    {
        var full = around.PathOf(path);
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
}
