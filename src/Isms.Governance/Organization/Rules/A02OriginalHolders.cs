namespace Isms.Governance.Organization;

/// <summary>The original holder of an activity is in top management, or it is the governing body.</summary>
internal static class A02OriginalHolders
{
    internal static RuleOutcome Check(EntryCase @case) =>
        @case.Versions.All(version => version.Entry is not Activity { HeldBy.Count: > 0 }) ? RuleOutcome.NotApplicable
        : !@case.NamesExist ? RuleOutcome.NotReached
        : RuleOutcome.Of(@case.Misfits(Rule.A02));
}
