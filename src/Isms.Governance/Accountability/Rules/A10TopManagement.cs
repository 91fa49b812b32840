namespace Isms.Governance.Accountability;

/// <summary>Accountability goes only to positions in top management, and comes only from a position that has it.</summary>
internal static class A10TopManagement
{
    internal static RuleOutcome Check(AccountabilityCase @case) => Outcome(@case, []);

    internal static RuleOutcome CheckTransfer(AllocationCase @case) => Outcome(@case, [Giver(@case)]);

    internal static string Named(IEnumerable<PositionId> positions) => string.Join(" and ", positions.Select(position => $"position `{position}`"));

    private static RuleOutcome Outcome(AccountabilityCase @case, IEnumerable<Violation?> further)
    {
        if (!@case.Then.IsOpen && !@case.Organization.IsOpen)
        {
            return RuleOutcome.NotReached;
        }

        // A position that does not exist is told by another rule; those that do are judged all the same.
        var outcome = RuleOutcome.Of([.. further, .. @case.Receivers.Select(receiver => Receiver(@case, receiver.Obligation, receiver.Position))]);
        return outcome is RuleOutcome.Kept && !@case.Names.All(@case.Then.Exists) ? RuleOutcome.NotReached : outcome;
    }

    private static Violation? Receiver(AccountabilityCase @case, ObligationId obligation, PositionId position)
    {
        if (!@case.Then.Exists(position) || @case.Then.IsTop(position))
        {
            return null;
        }

        var when = @case.Moment.EffectiveFrom == @case.Moment.Decided.At ? string.Empty : $" at {@case.Moment.EffectiveFrom.InWords()}";
        var holders = @case.AsItStands.Holders(@case.Of);
        return Rule.A10.Broken(
            $"accountability for `{obligation}` cannot go to position `{position}`: it is not in top management{when}",
            $"delegate the work with its authority instead{(holders.Count == 0 ? string.Empty : $"; accountability stays with {Named(holders)}")}",
            obligation.Value, position.Value);
    }

    private static Violation? Giver(AllocationCase @case)
    {
        if (@case.From is not { } from || !@case.Then.Exists(from) || !@case.AsItStands.Exists(@case.Of))
        {
            return null;
        }

        var holders = @case.AsItStands.Holders(@case.Of);
        return holders.Contains(from) || holders.Count == 0 ? null : Rule.A10.Broken(
            $"position `{from}` has no accountability for `{@case.Of}` to hand over: it lies with {Named(holders)}",
            $"transfer it from {string.Join(" or ", holders.Select(holder => $"position `{holder}`"))}", @case.Of.Value, from.Value);
    }
}
