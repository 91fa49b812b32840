namespace Isms.Governance.Json;

/// <summary>A place in a governance file.</summary>
public sealed record FilePlace
{
    internal FilePlace()
    {
    }

    /// <summary>The line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The place in the line, counted from 1 in UTF-16 code units, as editors count.</summary>
    public required int Column { get; init; }

    /// <summary>The way to it, such as <c>delegations[3].limits[0].amount</c>; empty for the file as a whole.</summary>
    public required string Path { get; init; }

    /// <summary>The included file, by its name as seen from the folder of the governance file; null for the governance file itself.</summary>
    public string? File { get; init; }

    /// <summary>Where something was said already, in words, told at another place.</summary>
    internal string SaidFrom(FilePlace told) => string.Create(CultureInfo.InvariantCulture, $"in line {Line}{(File is { } part ? $" of `{part}`" : told.File is null ? "" : " of the governance file itself")}");

    /// <summary>The included file if it is one, the line, the column and the path.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "" : $"{File}:")}{Line}:{Column}{(Path.Length == 0 ? "" : " ")}{Path}");
}
