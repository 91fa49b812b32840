namespace Isms.Governance.Json;

/// <summary>What a governance file gets when it names another file: its bytes, its document in another notation, or why it gets neither.</summary>
public sealed record FileBeside
{
    private FileBeside()
    {
    }

    internal ReadOnlyMemory<byte>? Bytes { get; private init; }

    internal FileNode? Document { get; private init; }

    internal FileFault Fault { get; private init; } = FileFault.NotFound;

    internal string Message { get; private init; } = string.Empty;

    internal string Remedy { get; private init; } = string.Empty;

    // Null: it is told where the file is named.
    internal (int Line, int Column)? At { get; private init; }

    /// <summary>A file of these bytes, in JSON: a governance file, or a table as a list of rows, each a list of texts.</summary>
    public static FileBeside Of(ReadOnlyMemory<byte> bytes) => new() { Bytes = bytes };

    /// <summary>A governance file that was written in another notation, or a table: a list of rows, the headings first, each a list of texts.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static FileBeside Of(FileNode document) => new() { Document = Guard.Against.Null(document) };

    /// <summary>There is no such file, or it may not be read. It is told as <see cref="FileFault.NotFound"/> where the file is named.</summary>
    /// <param name="message">Why, in one line, such as <c>there is no file `people.yaml`</c>.</param>
    /// <param name="remedy">What would mend it.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public static FileBeside NotFound(string message, string remedy) => new() { Message = Guard.Against.NullOrWhiteSpace(message), Remedy = Guard.Against.NullOrWhiteSpace(remedy) };

    /// <summary>The file is there, but is not what its notation says. It is told at this place in that file.</summary>
    /// <exception cref="ArgumentException">The fault or a text is null, a text is blank, or the line or the column is not positive.</exception>
    public static FileBeside Unreadable(FileFault fault, string message, string remedy, int line, int column) => new()
    {
        Fault = Guard.Against.Null(fault), Message = Guard.Against.NullOrWhiteSpace(message), Remedy = Guard.Against.NullOrWhiteSpace(remedy),
        At = (Guard.Against.NegativeOrZero(line), Guard.Against.NegativeOrZero(column)),
    };
}
