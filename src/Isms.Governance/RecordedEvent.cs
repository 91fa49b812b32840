namespace Isms.Governance;

/// <summary>An event in its envelope: what hosts store, and all they need to store.</summary>
public sealed record RecordedEvent
{
    /// <summary>The place in the journal, counted from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>When the journal learned it; never decreases along the journal.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Who entered it.</summary>
    public required PersonId RecordedBy { get; init; }

    /// <summary>What became true.</summary>
    public required GovernanceEvent Event { get; init; }

    /// <summary>Whether it was entered later than it was decided.</summary>
    public bool IsLateEntry => Event.Decided.At < RecordedAt;
}
