namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-01c. Of what is handed on to positions of a function, activity by activity, each part of a wider one for itself, and each once however often it is handed on there, how much lies with one. It is measured only where top management did
/// fewer acts in person than a number: with more it is no dumping, however much lies in one place.
/// </summary>
internal static class OneFunction
{
    internal static Detection Detect(DetectorCase @case)
    {
        var placed = Functions.HandedOn(@case).Select(each => (each.Activity, each.Grant, Function: each.Grant.Terms.To.Position is { } position ? Functions.Of(@case.Organization, position) : null))
            .Where(each => each.Function is not null).DistinctBy(each => (each.Activity, each.Function)).ToArray();
        var personal = @case.Requirements.Where(requirement => requirement.Actor is ActorRule.Personal && requirement.Number.StartsWith("5.", StringComparison.Ordinal))
            .SelectMany(requirement => @case.WhatCountsFor(requirement.Id).OfAll).Where(act => act.Counts && @case.InWindow(act.At)).Select(act => act.Id).Distinct(StringComparer.Ordinal).Count();
        var needed = @case.Number(Detector.DumpedOnOneFunction, "personal-acts");
        var largest = placed.GroupBy(each => each.Function!.Value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value, StringComparer.Ordinal).FirstOrDefault();
        if (largest is null)
        {
            return @case.Of(Detector.DumpedOnOneFunction, 0, null, []);
        }

        var share = (decimal)largest.Count() / placed.Length;
        return @case.Of(Detector.DumpedOnOneFunction, placed.Length, personal < needed ? share : 0m,
        [
            personal < needed
                ? DetectionSignal.Of("function", $"unit `{largest.Key}` holds {largest.Count()} of {placed.Length} duties handed on", share, null, [largest.Key.Value, .. largest.Select(each => each.Grant.Name.ToString()).Distinct(StringComparer.Ordinal)])
                : DetectionSignal.Sound("function", $"unit `{largest.Key}` holds {largest.Count()} of {placed.Length} duties handed on"),
            new() { Name = "acts in person", Message = $"{personal} by top management, {DetectorNumbers.InWords(needed)} expected" },
        ]);
    }
}
