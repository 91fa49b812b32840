namespace Isms.Governance.Accountability;

/// <summary>Accountability is moved by the head or by the chair of the governing body; it is acknowledged by who fills the position.</summary>
internal static class D26Accountability
{
    internal static RuleOutcome Check(AccountabilityCase @case) => !@case.Organization.IsOpen
        ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"say who is accountable for `{@case.Of}`", D26OwnHand.HeadOrGoverningBody(@case.Organization));

    internal static RuleOutcome CheckAcknowledgement(AcknowledgementCase @case) => !@case.Organization.Exists(@case.Position) ? RuleOutcome.NotReached
        : D26OwnHand.By(@case, $"acknowledge for position `{@case.Position}`", [($"position `{@case.Position}`", @case.Docket.Accountability.SeatOf(@case.Position).Person)]);
}
