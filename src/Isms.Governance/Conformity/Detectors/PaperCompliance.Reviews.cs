using Isms.Governance.Reviews;

namespace Isms.Governance.Conformity.Detectors;

/// <content>The signs in reviews and in what shows requirements.</content>
internal static partial class PaperCompliance
{
    private static ManagementReview[] Held(DetectorCase @case) => [.. @case.Reading.Held.Where(review => @case.InWindow(review.Held!.EffectiveFrom))];

    /// <summary>A review that decided nothing, or nothing that somebody owns.</summary>
    private static DetectionSignal Hollow(DetectorCase @case)
    {
        var reviews = Held(@case);
        var hollow = reviews.Where(review => !review.Decisions.Any(decided => decided is { Text: not null, Owner: not null })).ToArray();
        return reviews.Length == 0 ? DetectionSignal.Unknown("hollow reviews", "no review was held in the window")
            : Sign(@case, "hollow reviews", "hollow", (decimal)hollow.Length / reviews.Length, $"{hollow.Length} of {reviews.Length} reviews decided nothing that somebody owns", hollow.Select(review => review.Id.Value).ToValueList());
    }

    /// <summary>Minutes of one review that say what those of the one before said: by the triples of words that both have, of all that either has.</summary>
    private static DetectionSignal Alike(DetectorCase @case)
    {
        var least = Number(@case, "alike-least");
        var minutes = @case.Reading.Held.Select(review => (review.Id, Held: review.Held!.EffectiveFrom, Triples: Triples(review))).Where(each => each.Triples.Count >= least).ToArray();
        var pairs = minutes.Zip(minutes.Skip(1)).Where(pair => @case.InWindow(pair.Second.Held)).Select(pair => (pair.First.Id, Later: pair.Second.Id, Share: Share(pair.First.Triples, pair.Second.Triples))).ToArray();
        var alike = pairs.Where(pair => pair.Share >= Number(@case, "alike-share")).ToArray();
        return pairs.Length == 0 ? DetectionSignal.Unknown("minutes alike", "there are no two reviews in a row with minutes long enough")
            : Sign(@case, "minutes alike", "alike", alike.Length > 0 ? 1m : 0m, $"minutes in a row are alike to {DetectorNumbers.InWords(pairs.Max(pair => pair.Share))} at most", alike.SelectMany(pair => new[] { pair.Id.Value, pair.Later.Value }).Distinct(StringComparer.Ordinal).ToValueList());
    }

    /// <summary>Requirements that only documents show, of those that something else could show.</summary>
    private static DetectionSignal Documents(DetectorCase @case)
    {
        var shown = @case.Requirements.Where(requirement => !requirement.IsNote && requirement.Doing.Any(kind => kind.Nature is not EvidenceNature.Document))
            .Select(requirement => (requirement.Id, Counting: @case.WhatCountsFor(requirement.Id).OfAll.Where(act => act.Counts && act.Part is DutyPart.Performance && @case.InWindow(act.At)).ToArray())).Where(each => each.Counting.Length > 0).ToArray();
        var paper = shown.Where(each => each.Counting.All(act => act.Act.Nature is EvidenceNature.Document)).Select(each => each.Id.Value).ToValueList();
        return shown.Length == 0 ? DetectionSignal.Unknown("documents only", "nothing that counts is on record in the window")
            : Sign(@case, "documents only", "documents", (decimal)paper.Count / shown.Length, $"{paper.Count} of {shown.Length} requirements are shown by documents only", paper);
    }

    /// <summary>An open action that several reviews carried on, and of which nobody has said or changed anything.</summary>
    private static DetectionSignal Carried(DetectorCase @case)
    {
        var carried = @case.Reading.Improvement.OpenActions.Where(action => action is { Progress.Count: 0, Reschedulings.Count: 0 } && @case.Reading.Reviews.TimesCarried(action.Id) >= Number(@case, "carried-times")).Select(action => action.Id.Value).ToValueList();
        return @case.Reading.Held.IsEmpty ? DetectionSignal.Unknown("carried on", "no review is on record")
            : Sign(@case, "carried on", "carried", carried.Count > 0 ? 1m : 0m, carried.Count > 0 ? $"{string.Join(", ", carried.Select(id => $"`{id}`"))} carried on unchanged" : "no action is carried on unchanged", carried);
    }

    private static HashSet<string> Triples(ManagementReview review)
    {
        string?[] said =
        [
            .. review.Inputs.SelectMany(input => new[] { input.Notes, input.NothingBecause }), .. review.Decisions.SelectMany(decided => new[] { decided.Text, decided.NoneBecause }),
            review.Suitability?.Because, review.Adequacy?.Because, review.Effectiveness?.Because,
        ];
        var words = said.OfType<string>().SelectMany(text => text.Split([' ', '\t', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries)).Select(word => word.ToUpperInvariant()).ToArray();
        return words.Skip(2).Select((word, i) => $"{words[i]} {words[i + 1]} {word}").ToHashSet(StringComparer.Ordinal);
    }

    private static decimal Share(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return (decimal)common / (one.Count + other.Count - common);
    }
}
