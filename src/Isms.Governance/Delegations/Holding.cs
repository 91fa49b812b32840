namespace Isms.Governance.Delegations;

/// <summary>One way in which somebody holds an activity: as original holder, or as delegate under a grant.</summary>
/// <param name="Grant">The grant; null for an original holder.</param>
/// <param name="Holder">The original holder or the delegate.</param>
/// <param name="Seat">The seat through which a person holds it; null for a named person.</param>
/// <param name="Capacity">The capacity.</param>
internal sealed record Holding(Grant? Grant, Party Holder, PositionId? Seat, Capacity Capacity)
{
    /// <summary>Who would have received it: the delegate, for a class the seat that is one of it.</summary>
    internal Party Bearer => Grant is { Terms.To.Kind: PartyKind.Class } && Seat is { } seat ? seat : Grant?.Terms.To ?? Holder;

    internal int Depth => Grant?.Depth ?? 0;

    internal string Name => Grant is null ? $"as original holder, {Holder}" : $"under `{Grant.Name}`";
}
