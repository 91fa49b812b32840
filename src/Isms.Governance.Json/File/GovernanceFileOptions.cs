using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>How much a reader takes on from a governance file that somebody else may have written, and who reads it in.</summary>
public sealed record GovernanceFileOptions
{
    /// <summary>The defaults.</summary>
    public static GovernanceFileOptions Standard { get; } = new();

    /// <summary>The greatest size in bytes; by default 64 MiB. From 1 byte to 1 GiB.</summary>
    public int MaxBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, 1024 * 1024 * 1024); } = 64 * 1024 * 1024;

    /// <summary>How deep lists and maps may nest, the file itself being 1; by default 32. From 1 to 64.</summary>
    public int MaxDepth { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, 64); } = 32;

    /// <summary>The greatest number of values, those inside of others counted; by default 5 million. At least 1.</summary>
    public int MaxItems { get; init => field = Guard.Against.NegativeOrZero(value); } = 5_000_000;

    /// <summary>How many diagnostics are collected before reading stops; by default 200. At least 1.</summary>
    public int MaxDiagnostics { get; init => field = Guard.Against.NegativeOrZero(value); } = 200;

    /// <summary>How many other files the governance file, and what it includes, may name; by default 100. From 0 to 10,000.</summary>
    public int MaxFiles { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 0, 10_000); } = 100;

    /// <summary>
    /// Gives a file that the governance file names, by its name as seen from the folder of the governance file: folders and a name with <c>/</c> between
    /// them, nothing that leads upward or elsewhere. Where links could lead out of the folder, it is the host that keeps them in. Null: no files are read.
    /// </summary>
    /// <remarks>The reader touches nothing itself: with the same answers it gives the same register. <see cref="MaxBytes"/> holds for the governance file, and once more for all that it names together.</remarks>
    public Func<string, FileBeside>? Beside { get; init; }

    /// <summary>Who enters what the file says, where it does not say so itself; by default a person with the id <c>governance-file</c>.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public PersonId RecordedBy { get; init => field = value.IsDefault ? throw new ArgumentException("a default id names nothing", nameof(value)) : value; } = PersonId.From("governance-file");

    /// <summary>Is told how many of the file's decisions were replayed: at the start, now and then, and at the end; before that, that it is being read. Null: nobody is told.</summary>
    public IProgress<FileProgress>? Progress { get; init; }
}

/// <summary>How far the replay of a file is.</summary>
/// <param name="Done">How many decisions were replayed.</param>
/// <param name="Total">How many there are; 0 as long as that is not known yet.</param>
public readonly record struct FileProgress(int Done, int Total);
