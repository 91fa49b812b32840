namespace Isms.Governance.Tool.Frame;

/// <summary>What the tool meets outside of itself: where it writes, how wide and how colourful, which folder, what time it is.</summary>
internal sealed record Surroundings
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The width of the terminal in columns; null when the output is piped, so that it is plain.</summary>
    public int? Width { get; init; }

    public bool InColour { get; init; }

    /// <summary>Whether progress may overwrite its own line.</summary>
    public bool ErrorIsTerminal { get; init; }

    public required Func<Instant> Now { get; init; }

    /// <summary>The folder to which relative paths belong.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>Every file that was read, by where its path leads in the end: none of them is written over.</summary>
    public HashSet<string> FilesRead { get; } = new(RealPath.Comparer);

    public string PathOf(string path) => Path.Combine(Folder, path);

    public static Surroundings OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Width = Console.IsOutputRedirected ? null : WidthOfTerminal(),
        InColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Now = SystemClock.Instance.GetCurrentInstant,
    };

    private static int WidthOfTerminal() => Console.WindowWidth is > 20 and var width ? width : 80;
}
