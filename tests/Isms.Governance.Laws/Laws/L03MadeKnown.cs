using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>A version in force that nobody inside was told of is found, and so is a top policy of which nobody decided if outsiders get it.</summary>
public sealed class L03MadeKnown
{
    [Law]
    public void A_version_in_force_that_nobody_was_told_of_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from point in history.Points(4)
        let view = history.Register.AsOf(point.At, point.Known)
        where view.TopManagement.Count > 0
        let found = view.Findings().Of(Rule.L03).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal)
        let standing = history.Standing(point.At, point.Known).Select(record => record.Event).OfType<PolicyEvent>().ToArray()
        let inForce = history.InForce(point.At, point.Known)
        from policy in Cast.Policies
        where found.Contains(policy.Value) != IsWanting(standing, inForce.GetValueOrDefault(policy))
        select $"{policy} at {point.At} as known at {point.Known} is {(found.Contains(policy.Value) ? "found" : "not found")}").FirstOrDefault();

    private static bool IsWanting(PolicyEvent[] standing, PolicyVersionPublished? published) => published is not null
        && (!standing.OfType<PolicyCommunicated>().Any(each => each.Policy == published.Policy && each.Version == published.Version && each.To is PolicyAudience.Inside)
            || (published.Availability is { Outside: null, NotOutsideBecause: null } && standing.OfType<PolicyRegistered>().First(each => each.Policy == published.Policy).Level is PolicyLevel.Top));
}
