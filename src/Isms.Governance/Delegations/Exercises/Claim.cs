namespace Isms.Governance.Delegations;

/// <summary>Through which seat and under which item somebody claims to act.</summary>
/// <param name="Under">The item; null for any.</param>
/// <param name="Seat">The seat; null for any.</param>
/// <param name="IsOwn">Whether only what is held without a delegation counts.</param>
internal sealed record Claim(InstrumentItem? Under, PositionId? Seat, bool IsOwn)
{
    internal static readonly Claim None = new(null, null, false);

    internal bool Covers(Holding holding) =>
        (Under is null || (holding.Grant is { } grant && (Under == grant.Name || Under == grant.Terms.Item)))
        && (Seat is null || holding.Seat == Seat)
        && (!IsOwn || holding.Grant is null);

    public override string ToString() => $"{(Under is null ? "" : $" under `{Under}`")}{(Seat is { } seat ? $" through position `{seat}`" : "")}{(IsOwn ? " as original holder" : "")}";
}
