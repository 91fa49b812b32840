namespace Isms.Governance.Accountability;

/// <summary>The obligation, and every entry that a command names, exists when it takes effect.</summary>
internal static class S01Obligation
{
    internal static RuleOutcome Check(AccountabilityCase @case) => RuleOutcome.Of(
    [
        @case.AsItStands.Exists(@case.Of) ? null : Rule.S01.Broken(
            $"`{@case.Of}` is no obligation of the scope at {@case.Moment.EffectiveFrom.InWords()}",
            "adopt the catalogue edition that has it, or correct the id", @case.Of.Value),
        .. @case.Names.Distinct().Select(name => S01Known.Missing(@case.Then, name)),
    ]);
}
