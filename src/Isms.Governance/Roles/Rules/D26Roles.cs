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

    internal static RuleOutcome CheckPairEnd(RecordedCase<SegregationEnded> @case) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"end the pair `{@case.Asked.Pair}`", D26OwnHand.HeadOrGoverningBody(@case.Organization));

    internal static RuleOutcome CheckDefined(RecordedCase<RoleDefined> @case) => ByTop(@case, $"define the role `{@case.Asked.Role.Id}`");

    internal static RuleOutcome CheckChanged(RecordedCase<RoleChanged> @case) => ByTop(@case, $"change the role `{@case.Asked.Role.Id}`");

    internal static RuleOutcome CheckRetired(RecordedCase<RoleRetired> @case) => ByTop(@case, $"retire the role `{@case.Asked.Role}`");

    internal static RuleOutcome CheckCell(RecordedCase<RaciCellSet> @case) => ByTop(@case, $"say who is consulted or informed about `{@case.Asked.Activity}`");

    internal static RuleOutcome CheckMatrix(MatrixCase @case) => ByTop(@case, "adopt the matrix");

    internal static RuleOutcome CheckHolder(RecordedCase<RoleAssigned> @case) => Holder(@case, @case.Asked.Position, $"assign the role `{@case.Asked.Role}`");

    internal static RuleOutcome CheckHolder(RecordedCase<RoleRelieved> @case) => Holder(@case, @case.Asked.Position, $"relieve of the role `{@case.Asked.Role}`");

    internal static RuleOutcome CheckMandate(RecordedCase<MandateGiven> @case) => Mandate(@case, $"give {@case.Asked.Mandate.InWords()}");

    internal static RuleOutcome CheckMandate(RecordedCase<MandateEnded> @case) => Mandate(@case, $"end {@case.Asked.Mandate.InWords()}");

    internal static RuleOutcome CheckAcknowledged(RecordedCase<AssignmentAcknowledged> @case) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"acknowledge {@case.Asked.Charge.InWords()}", [D26OwnHand.Seat(@case.Organization, @case.Asked.Position)]);

    // The two mandates are top management's to give: not the governing body's, nor of anybody below.
    private static RuleOutcome Mandate(RoleCase @case, string what) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, what, @case.Organization.TopManagement.Select(position => D26OwnHand.Seat(@case.Organization, position)));

    private static RuleOutcome Holder(RoleCase @case, PositionId position, string what) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, what, [.. Top(@case.Organization), .. Above(@case, position).Select(each => D26OwnHand.Seat(@case.Organization, each))]);

    private static IEnumerable<PositionId> Above(RoleCase @case, PositionId position) =>
        (@case.Organization.Exists(position) ? @case.Organization : @case.Then).Above(position);

    private static RuleOutcome Responsibility(RoleCase @case, ActivityId activity, PositionId position, string act) => !@case.Organization.IsOpen ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"{act} `{activity}`",
        [
            .. Top(@case.Organization),
            .. @case.Docket.Roles.OwnersAround(activity).Concat(Above(@case, position)).Distinct()
                .Select(each => D26OwnHand.Seat(@case.Organization, each)),
        ]);

    private static RuleOutcome ByTop(RoleCase @case, string what) => !@case.Organization.IsOpen ? RuleOutcome.NotReached : D26OwnHand.By(@case, what, Top(@case.Organization));

    private static IEnumerable<(string Capacity, PersonId? Person)> Top(OrganizationAt organization) =>
        organization.TopManagement.Select(position => D26OwnHand.Seat(organization, position)).Concat(D26OwnHand.Chair(organization));
}
