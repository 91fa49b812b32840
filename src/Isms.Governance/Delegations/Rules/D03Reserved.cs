namespace Isms.Governance.Delegations;

/// <summary>What top management must do or decide itself does not leave it; what the holder alone may do goes to nobody.</summary>
internal static class D03Reserved
{
    internal static RuleOutcome Check(GrantCase @case) => !@case.IsReached ? RuleOutcome.NotReached : RuleOutcome.Of(
        @case.Mandate.Activities.Select(activity => Reserved(@case, activity)));

    private static Violation? Reserved(GrantCase @case, ActivityId activity)
    {
        var receivable = @case.PartsOf(activity).Aggregate(ActKinds.None, (kinds, part) => kinds | part.Receivable);
        var kinds = @case.Mandate.Kinds;
        return kinds is not ActKinds.None && (@case.StatesNoKinds || (kinds & ~receivable) is ActKinds.None) ? null : Rule.D03.Broken(
            $"`{@case.Terms.Item}`: to {(kinds is ActKinds.None ? ActKinds.Decide : kinds & ~receivable).InWords()} `{activity}` is reserved and cannot go to {@case.Terms.To}",
            $"hand over only what may leave: to {receivable.InWords()}", @case.Terms.Item.ToString(), activity.Value);
    }
}
