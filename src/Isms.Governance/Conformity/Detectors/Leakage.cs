namespace Isms.Governance.Conformity.Detectors;

/// <summary>DET-01b. For each requirement that is personal or reserved to top management's decision: what is filed for it or a part of it in the window, and whether any of it comes from top management.</summary>
internal static class Leakage
{
    internal static Detection Detect(DetectorCase @case)
    {
        var claimed = @case.Requirements.Where(requirement => requirement is { IsNote: false, Actor: ActorRule.Personal or ActorRule.Decides })
            .Select(requirement => (Requirement: requirement, Acts: @case.WhatCountsFor(requirement.Id).OfAll.Where(act => @case.InWindow(act.At) && act.Reasons.All(reason => reason.Rule != Rule.E07)).ToArray()))
            .Where(each => each.Acts.Length > 0).ToArray();
        var leaked = claimed.Where(each => each.Acts.All(act => act.Through is null)).ToArray();
        return @case.Of(Detector.PersonalDutyLeakage, claimed.Length, leaked.Length, leaked.Select(each => DetectionSignal.Of(
            "duty", $"`{each.Requirement.Id}` {each.Requirement.Title}: {each.Acts.Length} on record, all by {string.Join(", ", each.Acts.Select(act => $"`{act.By}`").Distinct(StringComparer.Ordinal))}, outside top management",
            1m, null, [each.Requirement.Id.Value, .. each.Acts.Select(act => act.Id).Distinct(StringComparer.Ordinal)])));
    }
}
