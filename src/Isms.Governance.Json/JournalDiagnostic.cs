namespace Isms.Governance.Json;

/// <summary>One thing that is wrong with a journal, and where.</summary>
public sealed record JournalDiagnostic
{
    internal JournalDiagnostic()
    {
    }

    /// <summary>What kind of fault it is; its code is stable.</summary>
    public required JournalFault Fault { get; init; }

    /// <summary>The line, counted from 1; the header is line 1.</summary>
    public required long Line { get; init; }

    /// <summary>The place in the line where the wrong value starts, counted from 1 in UTF-16 code units, as editors count.</summary>
    public required long Column { get; init; }

    /// <summary>The way to the value inside the line, such as <c>event.mandate.limits[0].max</c>; null where the line as a whole is meant.</summary>
    public string? Path { get; init; }

    /// <summary>The kind of the event on that line, as far as it could be read.</summary>
    public string? Kind { get; init; }

    /// <summary>What is wrong: one line, in lower case, names in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>What would mend it.</summary>
    public required string Remedy { get; init; }

    /// <summary>The place, the code, the message and the remedy in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}: {Fault.Code}: {Message} (to mend it: {Remedy})");
}
