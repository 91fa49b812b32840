namespace Isms.Governance.Organization;

/// <summary>One order of succession at a time for a seat, which does not succeed itself; a cap is extended while the seat is interrupted.</summary>
internal static class D25Succession
{
    internal static RuleOutcome Check(OrderCase @case)
    {
        var requested = @case.Requested;
        var item = requested.Item.ToString();
        return RuleOutcome.Of(
        [
            requested.Order.Any(place => place.Positions.All(position => position == requested.Seat)) ? Rule.D25.Broken($"`{item}`: position `{requested.Seat}` would succeed itself", "name other positions", item, requested.Seat.Value) : null,
            .. requested.Order.GroupBy(place => place).Where(group => group.Count() > 1).Select(group => Rule.D25.Broken($"`{item}`: {group.Key} comes twice", "name each place once", item)),
            @case.Superseded is { } old && old.Seat != requested.Seat
                ? Rule.D25.Broken($"`{item}` is for position `{requested.Seat}`, but `{old.Item}` is for position `{old.Seat}`", "name an order for the same seat", item, old.Item.ToString()) : null,
            .. @case.Overlapped.Select(term => Rule.D25.Broken(
                $"`{term.Value.Item}` is in force for position `{requested.Seat}` {new Interval(term.From, term.Until == Instant.MaxValue ? null : term.Until).InWords()}",
                "say that the new order supersedes it, or let it start when the other is over", item, term.Value.Item.ToString())),
        ]);
    }

    internal static RuleOutcome Check(SuccessionExtensionCase @case)
    {
        if (@case.Order is not { } order)
        {
            return RuleOutcome.NotReached;
        }

        var (then, item) = (@case.Then, order.Item.ToString());
        return RuleOutcome.Of(
            order.Cap is null ? Rule.D25.Broken($"`{item}` has no cap to extend", "leave the extension out", item) : null,
            then.OrderFor(order.Seat)?.Item != order.Item ? Rule.D25.Broken($"`{item}` is not in force at {then.Instant.InWords()}", "extend the order in force, or adopt one", item) : null,
            then.InterruptionOf(order.Seat) is null
                ? Rule.D25.Broken($"`{item}`: position `{order.Seat}` is filled by `{then.Incumbent(order.Seat).Person}`, who is present", "extend in the vacancy or absence that needs it", item, order.Seat.Value) : null);
    }
}
