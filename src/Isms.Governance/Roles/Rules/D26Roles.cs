namespace Isms.Governance.Roles;

/// <summary>Roles are given by top management; what is done, also by the activity's owner and those above the position.</summary>
internal static class D26Roles
{
    internal static RuleOutcome CheckAssignment(AssignmentCase @case) => Responsibility(@case, @case.Assigned.Activity, @case.Assigned.Position, "assign");

    internal static RuleOutcome CheckRelief(ReliefCase @case) => Responsibility(@case, @case.Activity, @case.Position, "relieve of");

    internal static RuleOutcome CheckOwner(OwnerCase @case) => ByTop(@case, $"name the owner of `{@case.Named.Activity}`");

    /// <summary>An exception is allowed by top management, for one who holds both by somebody else.</summary>
    internal static RuleOutcome CheckException(ExceptionCase @case)
    {
        var own = @case.For is { Position: { } position } ? @case.Organization.Incumbent(position).Person : @case.For?.Person;
        return !@case.Organization.IsOpen ? RuleOutcome.NotReached : D26OwnHand.By(
            @case, $"allow an exception from the pair `{@case.Pair}`", Top(@case.Organization).Where(each => own is null || each.Person != own));
    }

    internal static RuleOutcome CheckPair(PairCase @case) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"define the pair `{@case.Defined.Id}`", D26OwnHand.HeadOrGoverningBody(@case.Organization));

    private static RuleOutcome Responsibility(RoleCase @case, ActivityId activity, PositionId position, string act) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"{act} `{activity}`",
        [
            .. Top(@case.Organization),
            .. @case.Docket.Roles.OwnersAround(activity).Concat((@case.Organization.Exists(position) ? @case.Organization : @case.Then).Above(position)).Distinct()
                .Select(each => D26OwnHand.Seat(@case.Organization, each)),
        ]);

    private static RuleOutcome ByTop(RoleCase @case, string what) => !@case.Organization.IsOpen ? RuleOutcome.NotReached : D26OwnHand.By(@case, what, Top(@case.Organization));

    private static IEnumerable<(string Capacity, PersonId? Person)> Top(OrganizationAt organization) =>
        organization.TopManagement.Select(position => D26OwnHand.Seat(organization, position)).Concat(D26OwnHand.Chair(organization));
}
