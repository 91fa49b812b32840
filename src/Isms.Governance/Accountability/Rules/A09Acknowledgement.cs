namespace Isms.Governance.Accountability;

/// <summary>Only a position that answers for an obligation can acknowledge it.</summary>
internal static class A09Acknowledgement
{
    internal static RuleOutcome Check(AcknowledgementCase @case)
    {
        if (!@case.AsItStands.Exists(@case.Of) || !@case.Then.Exists(@case.Position) || !@case.Then.IsOpen)
        {
            return RuleOutcome.NotReached;
        }

        var holders = @case.AsItStands.Holders(@case.Of);
        var named = A10TopManagement.Named(holders);
        return RuleOutcome.Of(holders.Contains(@case.Position) ? null : Rule.A09.Broken(
            $"position `{@case.Position}` is not accountable for `{@case.Of}`: {named} {(holders.Count > 1 ? "are" : "is")}",
            $"let it be acknowledged by who fills {named}", @case.Of.Value, @case.Position.Value));
    }
}
