namespace Isms.Governance.Accountability;

/// <summary>To whom an obligation was given from some instant on.</summary>
internal sealed record Allocation(ValueList<PositionId> Holders, string? Reason, Decided Decided, Instant From, long Sequence);
