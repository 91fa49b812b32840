namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>What an entry of the organisation says from an instant on.</summary>
internal sealed record EntryFact(EntryReference Reference, Entry? Entry, Instant From, long Sequence);

/// <summary>That a person fills a position from an instant on.</summary>
internal sealed record SeatFact(Appointment Appointment, Instant From, long Sequence);

/// <summary>That a position is in top management from an instant on.</summary>
internal sealed record TopFact(PositionId Position, bool IsHead, Instant From, long Sequence);

/// <summary>That an edition is adopted from an instant on.</summary>
internal sealed record EditionFact(EditionId Edition, Instant From, long Sequence);

/// <summary>Who answers for an obligation from an instant on.</summary>
internal sealed record AllocationFact(ObligationId Of, ValueList<PositionId> To, Instant From, long Sequence);

/// <summary>That a delegation is over from an instant on.</summary>
internal sealed record EndFact(Row Row, Instant At, long Sequence);
