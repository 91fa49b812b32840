using static System.FormattableString;

namespace Isms.Governance.Tool.Verbs;

/// <summary>Answers of the library laid out for people, where an explanation alone would be long to read.</summary>
internal static class Pages
{
    /// <summary>An assessment: how many stand how, a table of verdicts, and what falls short with what would mend it.</summary>
    public static Page Of(Assessment assessment, IReadOnlyList<GradedFinding> findings)
    {
        if (assessment.Cause is not null)
        {
            return new(assessment.Explain());
        }

        var blocks = new List<Block> { assessment.Requirements.Count > 0 ? assessment.Explain().Text : Invariant($"{findings.Count} {(findings.Count == 1 ? "finding" : "findings")} at {assessment.At}") };
        if (assessment.Requirements.Count > 0)
        {
            blocks.Add(new Table(["requirement", "title", "status"], [.. assessment.Requirements.Where(each => each.Status is not ConformityStatus.NotEvaluable).Select(each => (string[])[each.Requirement.Number, each.Requirement.Title, Words(each.Status)])]));
        }

        if (assessment.Requirements.Where(each => each.Status is ConformityStatus.NotEvaluable).ToArray() is { Length: > 0 } open)
        {
            blocks.Add($"not evaluable: {string.Join(", ", open.Select(each => each.Requirement.Number))}");
        }

        blocks.Add(new Heading(findings.Count == 0 ? "Nothing falls short" : "What falls short"));
        foreach (var group in findings.GroupBy(each => each.Shortfall.Grade))
        {
            blocks.Add(new Explanation(
                $"{group.Count()} {(group.Count() == 1 ? Words(group.Key) : group.Key is FindingGrade.Observation ? "observations" : Words(group.Key))}",
                group.Select(each => new Explanation(
                    $"{each.Shortfall.Rule.Id}: {each.Shortfall.Finding.Message}{(each.Requirement is null ? "" : $" ({each.Requirement})")}", [$"to mend it: {each.Shortfall.Finding.Remedy}"])).ToValueList()));
        }

        blocks.Add("grades are proposals, not a certification decision");
        return new(blocks);
    }

    public static string Words(Enum value) => Keys.Word(value).Replace('-', ' ');
}
