namespace Isms.Governance.Delegations;

/// <summary>
/// What top management must do or decide itself does not leave it; what the holder alone may do goes to nobody. Of a wider activity
/// it is enough that something is left.
/// </summary>
internal static class D03Reserved
{
    internal static RuleOutcome Check(GrantCase @case) => !@case.IsReached ? RuleOutcome.NotReached : RuleOutcome.Of(
        @case.Mandate.Activities.Select(activity => Reserved(@case, activity)));

    private static Violation? Reserved(GrantCase @case, ActivityId activity)
    {
        var (kinds, delegations, parent) = (@case.Mandate.Kinds, @case.On(activity), @case.Parent);
        var (receivable, held, left) = (ActKinds.None, ActKinds.None, ActKinds.None);
        foreach (var part in delegations.Organization.Narrower(activity))
        {
            var (own, above) = (delegations.MayReceive(@case.Terms.To, part), parent is null ? ActKinds.All : delegations.KindsOf(parent, part));
            (receivable, held, left) = (receivable | own, held | above, left | (own & above));
        }

        // What is not held above at all is told by another rule.
        var reserved = kinds & ~left & ~(receivable & ~held);
        return kinds is not ActKinds.None && (@case.StatesNoKinds || reserved is ActKinds.None) ? null : Rule.D03.Broken(
            $"`{@case.Terms.Item}`: to {(kinds is ActKinds.None ? ActKinds.Decide : reserved).InWords()} `{activity}` is reserved and cannot go to {@case.Terms.To}",
            $"hand over only what may leave: to {receivable.InWords()}", @case.Terms.Item.ToString(), activity.Value);
    }
}
