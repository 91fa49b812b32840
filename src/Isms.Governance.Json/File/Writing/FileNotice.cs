namespace Isms.Governance.Json;

/// <summary>That a governance file does not say a record, or not as it is on record.</summary>
public sealed record FileNotice
{
    internal FileNotice()
    {
    }

    /// <summary>The place of the record in the journal, counted from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>The kind of the record.</summary>
    public required string Kind { get; init; }

    /// <summary>What is lost: one line, in lower case, names in backticks.</summary>
    public required string Message { get; init; }

    /// <summary>The place, the kind and what is lost in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"record {Sequence}, `{Kind}`: {Message}");
}
