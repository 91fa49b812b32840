namespace Isms.Governance.Tool.Frame;

/// <summary>Where a path leads in the end: two paths to one file are the same one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>How paths are compared where the system tells capital letters apart, and where it does not.</summary>
    public static StringComparer Comparer => OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The full path without links in any of its parts; null where the links go in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var (done, left, links) = (Path.GetPathRoot(full)!, new Stack<string>(Parts(full)), 0);
        while (left.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(done) ?? done : Path.Combine(done, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                done = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            done = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : done;
            foreach (var more in Parts(target))
            {
                left.Push(more);
            }
        }

        return done;
    }

    // The last part first.
    private static IEnumerable<string> Parts(string path) => path[Path.GetPathRoot(path)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse();
}
