namespace Isms.Governance.Organization;

/// <summary>Who fills a seat is decided above it.</summary>
internal static class D26Seats
{
    internal static RuleOutcome Check(AppointmentCase @case) => By(@case, @case.Requested.Position, "appoint to", []);

    internal static RuleOutcome Check(ExtensionCase @case) => By(@case, @case.Position, "extend an appointment to", []);

    internal static RuleOutcome Check(EndAppointmentCase @case) => By(@case, @case.Position, "end an appointment to", [("the person", @case.Person)]);

    /// <summary>What concerns the head's seat: the governing body, or without one those who are or were the top.</summary>
    internal static RuleOutcome OfHead(OrganizationCase @case, string what, params ReadOnlySpan<(string Capacity, PersonId? Person)> others)
    {
        var organization = @case.Organization;
        if (organization.GoverningBody is not null)
        {
            return D26OwnHand.By(@case, what, [.. D26OwnHand.Chair(organization), .. others]);
        }

        if (organization.Head is not { } head)
        {
            return RuleOutcome.NotReached;
        }

        var last = organization.Incumbent(head).Person ?? organization.LastHolder(head) ?? organization.LastHolder(organization.Book.TopManagement.UpTo(organization.Point));
        var remaining = organization.TopManagers.ToArray();
        if (last is null && remaining.Length == 0)
        {
            // Nobody ever was top management: the first one is still to be appointed.
            return RuleOutcome.NotApplicable;
        }

        (string Capacity, PersonId? Person)[] entitled = [($"who fills position `{head}`, or last filled it or the top before it", last), .. others];
        var decided = @case.Moment.Decided.Everyone.ToArray();
        return decided.Any(person => entitled.Any(each => each.Person == person)) || (remaining.Length > 0 && remaining.All(decided.Contains))
            ? RuleOutcome.Held
            : RuleOutcome.Of(D26OwnHand.Broken(@case, what, D26OwnHand.Named(entitled) + (remaining.Length == 0
                ? string.Empty
                : $", or by everybody in top management together ({string.Join(", ", remaining.Select(person => $"`{person}`"))})")));
    }

    /// <summary>What concerns the governing body: the chair of the one before, or those at the top; anybody before a scope is established.</summary>
    internal static RuleOutcome OfGoverningBody(ScopeCase @case) => @case.Organization is { Scope: null, GoverningBody: null }
        ? RuleOutcome.NotApplicable
        : OfHead(@case, "register the governing body");

    /// <summary>What the head and the chair of the governing body decide alike.</summary>
    internal static RuleOutcome ByHeadOrGoverningBody(OrganizationCase @case, string what) => @case.Organization.Scope is null
        ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, what, D26OwnHand.HeadOrGoverningBody(@case.Organization));

    private static RuleOutcome By(OrganizationCase @case, PositionId position, string what, ReadOnlySpan<(string Capacity, PersonId? Person)> others)
    {
        var (organization, act) = (@case.Organization, $"{what} position `{position}`");
        if (organization.Scope is null)
        {
            return RuleOutcome.NotApplicable;
        }

        // A position that is to exist later has no line yet when it is decided: the line that it is to have counts.
        var placed = organization.Exists(position) ? organization : @case.Then;
        return !placed.Exists(position) ? RuleOutcome.NotReached
            : position == organization.Head || position == @case.Then.Head ? OfHead(@case, act, others)
            : D26OwnHand.By(@case, act,
            [
                .. placed.Above(position).Select(above => D26OwnHand.Seat(organization, above)),
                .. D26OwnHand.HeadOrGoverningBody(organization),
                .. organization.GoverningBody is { } body && organization.Find(body)?.Chair == position
                    ? [("who last filled the chair", organization.LastHolder(position))] : Array.Empty<(string, PersonId?)>(),
                .. others,
            ]);
    }
}
