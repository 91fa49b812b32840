namespace Isms.Governance.Time;

/// <summary>Where a fact stands in the journal: its place, counted from 1, and the instant at which the journal learned it.</summary>
internal readonly record struct Stamp(long Sequence, Instant RecordedAt);
