namespace Isms.Governance.Organization;

/// <summary>Who stands in is decided by the seat itself or above: a deputy by who fills the seat too, an order of succession by the head or the governing body.</summary>
internal static class D26Cover
{
    internal static RuleOutcome Check(DeputyCase @case) => Deputy(@case, @case.Requested.Seat, "name a deputy", []);

    internal static RuleOutcome Check(EndDeputyCase @case) => Deputy(@case, @case.Seat, "end a deputy", @case.Organization.Exists(@case.Deputy) ? [D26OwnHand.Seat(@case.Organization, @case.Deputy)] : []);

    internal static RuleOutcome Check(OrderCase @case) => Order(@case, @case.Requested.Seat, $"adopt `{@case.Requested.Item}`");

    internal static RuleOutcome Check(SuccessionExtensionCase @case) => @case.Order is not { } order ? RuleOutcome.NotReached : Order(@case, order.Seat, $"extend `{order.Item}`");

    private static RuleOutcome Deputy(OrganizationCase @case, PositionId seat, string act, (string Capacity, PersonId? Person)[] others)
    {
        var (organization, what) = (@case.Organization, $"{act} of position `{seat}`");
        var placed = organization.Exists(seat) ? organization : @case.Then;
        return organization.Scope is null || !placed.Exists(seat) ? RuleOutcome.NotReached
            : IsHead(@case, seat) ? D26Seats.OfHead(@case, what, [D26OwnHand.Seat(organization, seat), .. others])
            : D26OwnHand.By(@case, what,
            [
                D26OwnHand.Seat(organization, seat), .. placed.Above(seat).Select(above => D26OwnHand.Seat(organization, above)),
                .. D26OwnHand.HeadOrGoverningBody(organization), .. others,
            ]);
    }

    private static RuleOutcome Order(OrganizationCase @case, PositionId seat, string what) => @case.Organization.Scope is null ? RuleOutcome.NotReached
        : IsHead(@case, seat) ? D26Seats.OfHead(@case, what)
        : D26Seats.ByHeadOrGoverningBody(@case, what);

    private static bool IsHead(OrganizationCase @case, PositionId seat) => seat == @case.Organization.Head || seat == @case.Then.Head;
}
