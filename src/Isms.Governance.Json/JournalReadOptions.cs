namespace Isms.Governance.Json;

/// <summary>How much a reader takes on from a journal that somebody else may have written.</summary>
public sealed record JournalReadOptions
{
    internal const int DeepestDepth = 64;

    internal static JournalReadOptions Standard { get; } = new();

    /// <summary>The longest line in bytes, the line end not counted; by default 1 MiB. From 1 byte to 1 GiB.</summary>
    public int MaxLineBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, 1024 * 1024 * 1024); } = 1024 * 1024;

    /// <summary>The greatest number of records; by default 10 million. At least 0.</summary>
    public int MaxRecords { get; init => field = Guard.Against.Negative(value); } = 10_000_000;

    /// <summary>How deep the objects and lists of a line may nest, the line itself being 1; by default 32. From 1 to 64.</summary>
    public int MaxDepth { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, DeepestDepth); } = 32;

    /// <summary>How many diagnostics are collected before reading stops; by default 100. At least 1.</summary>
    public int MaxDiagnostics { get; init => field = Guard.Against.NegativeOrZero(value); } = 100;
}
