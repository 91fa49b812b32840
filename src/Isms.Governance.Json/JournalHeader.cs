namespace Isms.Governance.Json;

/// <summary>The first line of a journal.</summary>
internal sealed record JournalHeader
{
    public required string Format { get; init; }
}
