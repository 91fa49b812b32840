using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Policies;

namespace Isms.Governance.Laws.Laws;

/// <summary>A policy in force is found when its review is overdue, and only then.</summary>
public sealed class L02ReviewedInTime
{
    [Law]
    public void An_overdue_review_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from point in history.Points(4)
        let view = history.Register.AsOf(point.At, point.Known)
        where view.TopManagement.Count > 0
        let found = view.Findings().Of(Rule.L02).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal)
        let standing = history.Standing(point.At, point.Known).Select(record => record.Event).OfType<PolicyEvent>().ToArray()
        let inForce = history.InForce(point.At, point.Known)
        from policy in Cast.Policies
        where found.Contains(policy.Value) != IsOverdue(standing, policy, inForce.GetValueOrDefault(policy), point.At)
        select $"{policy} at {point.At} as known at {point.Known} is {(found.Contains(policy.Value) ? "found" : "not found")}").FirstOrDefault();

    // Histories play in a scope whose calendar is that of UTC.
    private static bool IsOverdue(PolicyEvent[] standing, PolicyId policy, PolicyVersionPublished? published, Instant at)
    {
        var review = standing.OfType<PolicyReviewed>().LastOrDefault(each => each.Policy == policy && each.EffectiveFrom >= published?.EffectiveFrom);
        var every = standing.OfType<PolicyChanged>().LastOrDefault(each => each.Policy == policy) is { } changed ? changed.ReviewEvery : standing.OfType<PolicyRegistered>().FirstOrDefault(each => each.Policy == policy)?.ReviewEvery;
        return published is not null && every is not null | review?.NextUntil is not null
            && (review?.NextUntil ?? ((review?.EffectiveFrom ?? published.EffectiveFrom).InUtc().LocalDateTime + every!).InUtc().ToInstant()) <= at;
    }
}
