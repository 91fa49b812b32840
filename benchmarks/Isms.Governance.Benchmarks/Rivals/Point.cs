namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>At which instant of the world, and as known at which place of the journal.</summary>
internal readonly record struct Point(Instant At, long Upto);
