namespace Isms.Governance.Benchmarks.Data;

/// <summary>A question about an instant of the past, as known at a place of the journal.</summary>
internal sealed record Past(AuthorityQuestion Question, Instant At, long Upto);
