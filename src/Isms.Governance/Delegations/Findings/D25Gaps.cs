namespace Isms.Governance.Delegations;

/// <summary>A seat for which nobody acts any more: its order of succession has run out, or none of it is there.</summary>
internal static class D25Gaps
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations)
    {
        var organization = delegations.Organization;
        return from seat in organization.Book.Cover.Orders.Keys.OrderBy(seat => seat.Value, StringComparer.Ordinal)
               let order = organization.OrderFor(seat)
               where order is not null
               let interruption = organization.InterruptionOf(seat)
               where interruption is not null && !organization.ActingFor(seat).Any()
               let over = organization.OverSince(order, interruption)
               where over is not null || organization.Unready(order, interruption) is null
               select Rule.D25.Found(
                   over is { } since ? $"nobody acts for position `{seat}`: the cap of `{order.Item}` was over at {since.InWords()}" : $"nobody of `{order.Item}` is there to act for position `{seat}`",
                   over is null ? "fill the seat, or adopt an order that reaches further" : "extend the succession, or fill the seat", seat.Value, order.Item.ToString());
    }
}
