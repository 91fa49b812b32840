using static System.FormattableString;

namespace Isms.Governance.Tool.Verbs;

/// <summary>Answers of the library laid out for people, where an explanation alone would be long to read.</summary>
internal static class Pages
{
    /// <summary>An assessment: how many stand how, a table of verdicts, what falls short and what is detected, with what would mend it.</summary>
    public static Page Of(Assessment assessment, IReadOnlyList<GradedFinding> findings, Detections detections)
    {
        if (assessment.Cause is not null)
        {
            return new(assessment.Explain());
        }

        var blocks = new List<Block> { assessment.Requirements.Count > 0 ? assessment.Explain().Text : $"{string.Join(", ", Counted(assessment, findings, detections))} at {assessment.At}" };
        if (assessment.Requirements.Count > 0)
        {
            blocks.Add(new Table(["requirement", "title", "status"], [.. assessment.Requirements.Where(each => each.Status is not ConformityStatus.NotEvaluable).Select(each => (string[])[each.Requirement.Number, each.Requirement.Title, Words(each.Status)])]));
        }

        if (assessment.Requirements.Where(each => each.Status is ConformityStatus.NotEvaluable).ToArray() is { Length: > 0 } open)
        {
            blocks.Add($"not evaluable: {string.Join(", ", open.Select(each => each.Requirement.Number))}");
        }

        if (assessment.Clauses.Count > 0)
        {
            blocks.Add(new Heading(findings.Count == 0 ? "Nothing falls short" : "What falls short"));
        }

        foreach (var group in findings.GroupBy(each => each.Shortfall.Grade))
        {
            blocks.Add(new Explanation(
                $"{group.Count()} {(group.Count() == 1 ? Words(group.Key) : group.Key is FindingGrade.Observation ? "observations" : Words(group.Key))}",
                group.Select(each => new Explanation(
                    $"{each.Shortfall.Rule.Id}: {each.Shortfall.Finding.Message}{(each.Requirement is null ? "" : $" ({each.Requirement})")}", [$"to mend it: {each.Shortfall.Finding.Remedy}"])).ToValueList()));
        }

        blocks.AddRange(Of(detections));
        blocks.Add("grades are proposals, not a certification decision");
        return new(blocks);
    }

    // How much of what was asked for is there.
    private static IEnumerable<string> Counted(Assessment assessment, IReadOnlyList<GradedFinding> findings, Detections detections) =>
    [
        .. assessment.Clauses.Count == 0 ? [] : (string[])[Invariant($"{findings.Count} {(findings.Count == 1 ? "finding" : "findings")}")],
        .. detections.Items.Count == 0 ? [] : (string[])[Invariant($"{detections.Detected.Count} detected")],
    ];

    // What is detected, in the words of the library, by what speaks for it; then where too little is on record to say.
    private static IEnumerable<Block> Of(Detections detections)
    {
        if (detections.Items.Count == 0)
        {
            yield break;
        }

        yield return new Heading(detections.Detected.Count == 0 ? "No pattern of failing leadership is detected" : "Patterns of failing leadership that are detected");
        var present = detections.Detected.Select(each => each with { Signals = each.Signals.Where(signal => signal.IsPresent).ToValueList() }).ToValueList();
        foreach (var line in present.Count == 0 ? [] : (detections with { Items = present }).Explain().Because)
        {
            yield return line;
        }

        if (detections.Items.Where(each => each.Outcome is DetectionOutcome.InsufficientData).ToArray() is { Length: > 0 } open)
        {
            yield return new Explanation("too little is on record to say", open.Select(each => (Explanation)$"{each.Detector}: {each.Cause}").ToValueList());
        }
    }

    public static string Words(Enum value) => Keys.Word(value).Replace('-', ' ');
}
