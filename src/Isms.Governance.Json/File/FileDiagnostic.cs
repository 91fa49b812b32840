using Isms.Governance.Rules;

namespace Isms.Governance.Json;

/// <summary>One thing that is wrong with a governance file, or worth knowing about it, and where.</summary>
public sealed record FileDiagnostic
{
    internal FileDiagnostic()
    {
    }

    /// <summary>What kind of fault it is; its code is stable. Null for a notice.</summary>
    public FileFault? Fault { get; init; }

    /// <summary>Where.</summary>
    public required FilePlace Place { get; init; }

    /// <summary>The included file, by its name as seen from the folder of the governance file; null for the governance file itself.</summary>
    public string? File => Place.File;

    /// <summary>The line, counted from 1.</summary>
    public int Line => Place.Line;

    /// <summary>The place in the line, counted from 1 in UTF-16 code units, as editors count.</summary>
    public int Column => Place.Column;

    /// <summary>The way to the value, such as <c>delegations[3].to</c>; empty for the file as a whole.</summary>
    public string Path => Place.Path;

    /// <summary>What is wrong: one line, in lower case, names in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What would mend it; null for a notice that needs nothing.</summary>
    public string? Remedy { get; init; }

    /// <summary>The rules that refuse the item; empty for everything else.</summary>
    public ValueList<Rule> Rules { get; init => field = value ?? []; } = [];

    /// <summary>The place, the code, the message and the remedy in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Place}: {(Fault is null ? "" : $"{Fault.Code}: ")}{Message}{(Remedy is null ? "" : $" (to mend it: {Remedy})")}");
}
