namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>One way in which somebody holds an activity.</summary>
internal sealed record Way(Row? Row, Party Holder, PositionId? Seat, Capacity Capacity);
