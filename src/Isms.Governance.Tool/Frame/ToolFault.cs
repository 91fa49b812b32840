namespace Isms.Governance.Tool.Frame;

/// <summary>The tool cannot do what it was asked: the input is unreadable, or the question makes no sense. Told on the error output, exit code 2.</summary>
internal sealed class ToolFault : Exception
{
    public ToolFault(params string[] lines)
        : base(string.Join('\n', lines)) => Lines = lines;

    public IReadOnlyList<string> Lines { get; }

    /// <summary>A name that does not exist, with the nearest that does.</summary>
    public static ToolFault Unknown(string what, string name, IEnumerable<string> known) =>
        new($"there is no {what} `{name}`{(Nearest.To(name, known) is { } near ? $"; did you mean `{near}`?" : "")}");
}
