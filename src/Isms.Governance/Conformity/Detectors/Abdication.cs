using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-01a. A duty is an obligation that top management has to see to, discharged by an activity that a delegation in force hands on to perform or to
/// decide, by itself or as part of a wider one. Somebody has looked in time when a look by who answered for it then lies in the window and not before they handed it on the last time, and no review of the
/// delegation is overdue: a look from before says nothing of how it goes since, and what they do themselves says nothing of what they handed on. Where they named a rhythm of reviews, it alone says when to look. Where a duty is split, a look at each part that is handed on does as well. A duty that was handed on lately does not count yet.
/// </summary>
internal static class Abdication
{
    internal static Detection Detect(DetectorCase @case)
    {
        var settled = @case.DaysAgo(@case.Number(Detector.Abdication, "days"));
        var duties = (from each in Functions.HandedOn(@case)
                      where each.Kinds is not ActKinds.Prepare && (each.Grant.From <= settled || @case.Delegations.IsReviewOverdue(each.Grant))
                      from obligation in @case.Delegations.Accountability.ObligationsOf(each.Activity)
                      where @case.Organization.Requirement(@case.Delegations.Accountability.RootOf(obligation))?.Actor is ActorRule.Ensures
                      group each.Grant by obligation).OrderBy(group => group.Key.Value, StringComparer.Ordinal).ToArray();
        var unseen = duties.Where(duty => duty.Any(grant => @case.Delegations.IsReviewOverdue(grant)) || !IsSeenTo(@case.WhatCountsFor(duty.Key), duty)).ToArray();
        return @case.Of(Detector.Abdication, duties.Length, duties.Length == 0 ? null : (decimal)unseen.Length / duties.Length, unseen.Select(duty => DetectionSignal.Of(
            "duty", $"`{duty.Key}` is handed on by {string.Join(", ", duty.Select(grant => $"`{grant.Name}`").Distinct(StringComparer.Ordinal))}, and nobody who answers for it has looked in time",
            1m / duties.Length, null, [duty.Key.Value, .. duty.Select(grant => grant.Name.ToString()).Distinct(StringComparer.Ordinal)])));

        bool IsSeenTo(WhatCounts duty, IEnumerable<Grant> handedOn) => Since(handedOn) is not { } since || IsSeen(duty, since);

        bool IsSeen(WhatCounts duty, Instant since) => duty.Acts.Any(act => act is { Counts: true, Part: DutyPart.Oversight } && act.At >= since && @case.InWindow(act.At))
            || (duty.Parts.Where(part => duties.Any(other => other.Key == part.Of)).ToArray() is { Length: > 0 } handed ? handed.All(part => IsSeenTo(part, duties.First(other => other.Key == part.Of)))
                : duty.Parts.Count > 0 && duty.Parts.All(part => IsSeen(part, since)));

        // Where a rhythm of reviews is named, it says when to look. Who hands on further what was handed on to them calls for no look from above.
        static Instant? Since(IEnumerable<Grant> handedOn) => handedOn.Select(grant => grant.Root).Where(root => root.Terms.ReviewEvery is null).Select(root => (Instant?)root.From).Max();
    }
}
