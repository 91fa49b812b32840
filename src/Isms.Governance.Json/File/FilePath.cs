namespace Isms.Governance.Json;

/// <summary>The way to a value of a file, link by link, so that most ways are never written out. The first link names the file, where it is an included one.</summary>
internal sealed record FilePath(FilePath? Above, string? Key, int Index)
{
    internal static FilePath Top { get; } = new(null, null, 0);

    internal static FilePath Of(string file) => new(null, file, 0);

    internal FilePath Then(string key) => new(this, key, 0);

    internal FilePath Then(int index) => new(this, null, index);

    internal FilePlace At(FileNode node) => new() { Line = node.Line, Column = node.Column, Path = ToString(), File = First.Key };

    private FilePath First => Above?.First ?? this;

    /// <summary>The way as it is shown: <c>delegations[3].limits[0].amount</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        if (Above is null)
        {
            return;
        }

        Above.Write(text);
        if (Key is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        }
        else
        {
            text.Append(text.Length == 0 ? "" : ".").Append(Key);
        }
    }
}
