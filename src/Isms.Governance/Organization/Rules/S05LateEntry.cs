namespace Isms.Governance.Organization;

/// <summary>A decision entered later than it was made names where it is written down.</summary>
internal static class S05LateEntry
{
    internal static RuleOutcome Check(ICase @case) => @case.Moment switch
    {
        { IsLate: false } => RuleOutcome.NotApplicable,
        { Decided.Reference: null } moment => RuleOutcome.Of(Rule.S05.Broken(
            $"decided at {moment.Decided.At.InWords()}, entered at {moment.Now.InWords()}, without a reference",
            "state where the decision is written down")),
        _ => RuleOutcome.Held,
    };
}
