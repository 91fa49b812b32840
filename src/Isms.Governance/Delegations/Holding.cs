namespace Isms.Governance.Delegations;

/// <summary>One way in which somebody holds an activity: as original holder or as delegate under a grant, or in the place of one.</summary>
/// <param name="Grant">The grant; null for an original holder.</param>
/// <param name="Holder">The original holder or the delegate.</param>
/// <param name="Seat">The seat through which a person holds it: of who stands in, their own; null for a named person.</param>
/// <param name="Capacity">The capacity.</param>
internal sealed record Holding(Grant? Grant, Party Holder, PositionId? Seat, Capacity Capacity)
{
    /// <summary>The original holder on whose behalf one acts.</summary>
    internal Party OnBehalfOf => Grant?.Root.Terms.From ?? Holder;

    /// <summary>Who would have received it: the delegate, for a class the seat that is one of it and for which one acts.</summary>
    internal Party Bearer => Grant is not { Terms.To: var to } ? Holder : to.Kind is not PartyKind.Class ? to : Holder.Position is null && Seat is { } seat ? seat : Holder;

    /// <summary>That the person acts for a seat that another fills, or nobody; null when the person fills it regularly.</summary>
    internal StandIn? StandIn { get; init; }

    internal int Depth => Grant?.Depth ?? 0;

    internal string Name => (Grant is null ? $"as original holder, {Holder}" : $"under `{Grant.Name}`") + Capacity switch
    {
        Capacity.Upward => $", from position `{Seat}` above {Holder}",
        Capacity.Deputy or Capacity.Succession => $", {StandIn}",
        _ => string.Empty,
    };
}
