using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of trainings: what a person completed, or how many of a group did.</summary>
internal static partial class TrainingRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (row.Needed("person", "person") is not { } person || row.Needed("training", "training") is not { } training)
        {
            return;
        }

        if (Group().Match(person) is { Success: true } group)
        {
            Coverage(part, row, terms, group, training);
            return;
        }

        var on = row.Day("on");
        if (on is null)
        {
            part.Notice(row.Line, row.ColumnOf("on"), $"`{training}` of {person} is not completed, so there is nothing to record yet (status `{row["status"]}`)", "plan it elsewhere; record it when it is done");
            return;
        }

        var id = Slug.Of(person);
        if (!part.Has("people", id))
        {
            part.Add("people", new() { ["id"] = id, ["name"] = person });
        }

        part.Add(
            "competence.records",
            new() { ["person"] = id, ["competence"] = Slug.Of(training), ["on"] = on, ["through"] = row.Day("through"), ["evidence"] = row["evidence"] is { Length: > 0 } evidence ? evidence : null },
            row.Rest("training", "due", "status"));
    }

    private static void Coverage(FilePart part, RegisterRow row, ImportTerms terms, Match group, string training)
    {
        var (name, size) = (group.Groups["name"].Value, int.Parse(group.Groups["size"].Value, CultureInfo.InvariantCulture));
        var done = Count().Match(row["status"]) is { Success: true } told ? int.Parse(told.Groups["done"].Value, CultureInfo.InvariantCulture) : row["on"].Length > 0 ? size : (int?)null;
        if (done is null)
        {
            part.Notice(row.Line, row.ColumnOf("status"), $"`{row["status"]}` does not say how many of {size} completed `{training}`; left out", "write it as 28/42");
            return;
        }

        if (!part.Has("classes", Slug.Of(name)))
        {
            part.Add("classes", new() { ["id"] = Slug.Of(name), ["title"] = name, ["headcount"] = size });
        }

        var asOf = row.Day("on") ?? terms.AsOf;
        if (asOf is null)
        {
            part.Notice(row.Line, row.ColumnOf("on"), $"no day on which {done} of {size} had completed `{training}`", "say it with `--as-of DAY`");
        }

        part.Add(
            "competence.coverage",
            new() { ["id"] = part.Unique("competence.coverage", Slug.Of(training), row.Line, row.ColumnOf("training")), ["topic"] = training, ["group"] = Slug.Of(name), ["count"] = done, ["of"] = size, ["asOf"] = asOf, ["due"] = row.Day("due") },
            row.Rest("status", "evidence", "through"));
    }

    [GeneratedRegex(@"^(?<name>.*\S)\s*\((?<size>\d{1,6})\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<done>\d{1,6})\s*(/|of|von)\s*\d{1,6}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
