namespace Isms.Governance.Json;

/// <summary>Thrown by a converter that meets a value it cannot read; the reader turns it into a located diagnostic.</summary>
internal sealed class UnsoundValueException(JournalFault fault, string message, string remedy) : JsonException(message)
{
    internal JournalFault Fault { get; } = fault;

    internal string Remedy { get; } = remedy;
}
