namespace Isms.Governance.Delegations;

/// <summary>
/// What ends takes everything below along: nothing is granted below it, and only what is not over goes on elsewhere. What is suspended
/// is resumed in so many words, not by being replaced.
/// </summary>
internal static class D12Ending
{
    internal static RuleOutcome CheckReplacement(ReplacementCase @case) => RuleOutcome.Of(
        @case.New.Above.All(above => above.Key != @case.Replaced.Key) ? null : Rule.D12.Broken(
            $"`{@case.New.Terms.Item}` would lie below `{@case.Replaced.Name}`, which it is to replace",
            "grant it under what the old one rests on", @case.New.Terms.Item.ToString(), @case.Replaced.Name.ToString()),
        !@case.New.Delegations.IsHeldAfter(@case.Replaced, @case.New.Terms.EffectiveFrom) ? null : Rule.D12.Broken(
            $"`{@case.Replaced.Name}` is suspended or is to be, and is not replaced meanwhile", "resume it first, and suspend the new one where it is to be", @case.Replaced.Name.ToString()));

    internal static RuleOutcome CheckCarryOver(CarryCase @case) => RuleOutcome.Of(
        @case.Under is not null ? null : Rule.D12.Broken(
            $"`{@case.Carry.Old}` does not lie directly below what is superseded or carried over",
            "name delegations below the superseded one only, and those above them as well", @case.Carry.Old.ToString()),
        @case.IsSuspended ? Rule.D12.Broken($"`{@case.Carry.Old}` is suspended or is to be, and cannot go on", "resume it first, or leave it out", @case.Carry.Old.ToString()) : null,
        @case.Over is not { } over ? null : Rule.D12.Broken(
            $"`{@case.Carry.Old}` is {over.InWords()} and cannot go on", "leave it out, or grant it anew", @case.Carry.Old.ToString()));
}
