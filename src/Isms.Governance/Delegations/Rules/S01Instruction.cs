namespace Isms.Governance.Delegations;

/// <summary>The instruction that is passed on and the delegation below are there.</summary>
internal static class S01Instruction
{
    internal static RuleOutcome Check(PassingCase @case) => RuleOutcome.Of(
        S01Names.Item(@case.OfItem.Item, @case.OfItem.Grants),
        @case.Instruction is not null ? null : Rule.S01.Broken($"there is no instruction `{@case.Id}`", "give it first, or correct the id", @case.Id.Value));
}
