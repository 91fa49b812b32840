namespace Isms.Governance.Organization;

/// <summary>A decision takes effect when it is made or later.</summary>
internal static class D16NoRetroaction
{
    internal static RuleOutcome Check(ICase @case) => RuleOutcome.Of(@case.Moment.EffectiveFrom >= @case.Moment.Decided.At ? null : Rule.D16.Broken(
        $"it would take effect at {@case.Moment.EffectiveFrom.InWords()}, before it was decided at {@case.Moment.Decided.At.InWords()}",
        "let it take effect when it is decided, or later"));
}
