namespace Isms.Governance.Requirements;

/// <summary>What shows something: where it is to be found, of what kind it is and when it came about.</summary>
public sealed record Evidence
{
    /// <summary>Where it is to be found: a document, a ticket, an address.</summary>
    public required string Source { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Of what kind it is.</summary>
    public required EvidenceKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>When it came about; null when that is not known. Never later than its recording (ISMS-E02).</summary>
    public Instant? At { get; init; }

    /// <summary>A digest of its content, which shows later that it is still the same; null for none.</summary>
    public string? Digest { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The source, with the instant where one is known.</summary>
    public override string ToString() => At is { } at ? $"{Source} of {at.InWords()}" : Source;
}
