namespace Isms.Governance.Accountability;

/// <summary>Where several positions answer, each answers for all, and it is on record why there are several.</summary>
internal static class A05JointIsWhole
{
    internal static RuleOutcome Check(AllocationCase @case) => @case.To.Count < 2 ? RuleOutcome.NotApplicable : RuleOutcome.Of(
    [
        @case.Reason is not null ? null : Rule.A05.Broken(
            $"{@case.To.Count} positions are to answer for `{@case.Of}`, and no reason says why",
            "state the reason, or name one position; to give each a share, split the obligation", [@case.Of.Value, .. @case.To.Select(position => position.Value)]),
        .. @case.To.GroupBy(position => position).Where(group => group.Count() > 1).Select(group => Rule.A05.Broken(
            $"position `{group.Key}` is named {group.Count()} times for `{@case.Of}`", "name each position once", @case.Of.Value, group.Key.Value)),
    ]);
}
