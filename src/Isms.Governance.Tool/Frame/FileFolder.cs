using Isms.Governance.Tool.Imports;

namespace Isms.Governance.Tool.Frame;

/// <summary>The folder of a governance file, whose other files it may name: none outside of it, by no link, and not the file itself.</summary>
internal sealed class FileFolder
{
    private readonly string main;
    private readonly string home;
    private readonly GovernanceFileOptions options;
    private readonly Surroundings around;

    public FileFolder(string path, GovernanceFileOptions options, Surroundings around)
    {
        (this.options, this.around) = (options, around);
        main = RealPath.Of(around.PathOf(path)) ?? path;
        home = Path.GetDirectoryName(main)!;
    }

    public FileBeside Find(string name)
    {
        if (RealPath.Of(Path.Combine(home, name)) is not { } path || !File.Exists(path))
        {
            return FileBeside.NotFound($"there is no file `{name}` beside the governance file", "write the name as seen from the folder of the governance file, or add the file");
        }

        if (!path.StartsWith(home.EndsWith(Path.DirectorySeparatorChar) ? home : home + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return FileBeside.NotFound($"`{name}` leads out of the folder of the governance file", "keep the file itself in that folder, not a link to elsewhere");
        }

        if (path == main)
        {
            return FileBeside.NotFound($"`{name}` is the governance file itself", "leave it out");
        }

        var size = new FileInfo(path).Length;
        return size > options.MaxBytes
            ? FileBeside.Unreadable(FileFault.TooLarge, $"the file has {size.ToString(CultureInfo.InvariantCulture)} bytes", $"keep it below {options.MaxBytes.ToString(CultureInfo.InvariantCulture)} bytes", 1, 1)
            : Of(path);
    }

    private FileBeside Of(string path)
    {
        var bytes = Input.Bytes(new FileInfo(path), around);
        return Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".md" ? Table(path, bytes)
            : Path.GetExtension(path).ToLowerInvariant() is not (".yaml" or ".yml") ? FileBeside.Of(bytes)
            : YamlNotation.Read(bytes, options) is var yaml && yaml.Problem is { } problem ? FileBeside.Unreadable(FileFault.All.First(each => each.Code == problem.Code), problem.Message, problem.Remedy!, problem.Line, problem.Column)
            : FileBeside.Of(yaml.Document!);
    }

    private static FileBeside Table(string path, byte[] bytes)
    {
        try
        {
            // An import says what it had to guess or leave out; a file says what it means.
            var grid = Grid.Read(Path.GetFileName(path), bytes);
            return grid.Notices is [var first, ..] ? FileBeside.Unreadable(FileFault.Unreadable, first.Message, first.Remedy!, first.Line, first.Column) : FileBeside.Of(grid.Node());
        }
        catch (ToolFault fault)
        {
            return FileBeside.Unreadable(FileFault.Unreadable, fault.Lines[0], "name a table with headings and at least one row", 1, 1);
        }
    }
}
