using System.Text.RegularExpressions;

namespace Isms.Governance.Tool.Imports;

/// <summary>A row of a register of trainings: what a person completed, or how many of a group did.</summary>
internal static partial class TrainingRow
{
    public static void Add(FilePart part, RegisterRow row, ImportTerms terms)
    {
        if (!row.Has(("person", "person"), ("training", "training")))
        {
            return;
        }

        var (on, through) = (row.Day("on"), row.Day("through"));
        if (on.IsUnreadable || through is { IsUnreadable: true, IsOpen: false })
        {
            row.LeaveOut([.. (((string, DayCell)[])[("on", on), ("through", through)]).Where(each => each.Item2.IsUnreadable && !(each.Item1 == "through" && each.Item2.IsOpen)).Select(each => (each.Item1, each.Item2.Doubt, (string?)DayCell.Remedy))]);
        }
        else if (Group().Match(Counted(row["person"])) is { Success: true } group)
        {
            Coverage(part, row, on.Day ?? terms.AsOf, group);
        }
        else if (on.IsBlank)
        {
            row.LeaveOut("on", IsDone(row["status"]) ? $"`{row["training"]}` of {row["person"]} has no day of completion" : $"`{row["training"]}` of {row["person"]} is not completed (status `{row["status"]}`), so there is nothing to record yet",
                IsDone(row["status"]) ? "add the day" : "plan it elsewhere; record it when it is done");
        }
        else if (!IsDone(row["status"]))
        {
            row.LeaveOut("status", $"`{row["status"]}` does not say that {row["person"]} completed `{row["training"]}`", "write `completed` where it was, and leave the day empty where it was not");
        }
        else
        {
            Record(part, row, on.Day!, through);
        }
    }

    private static void Record(FilePart part, RegisterRow row, string on, DayCell through)
    {
        if (through.IsUnreadable)
        {
            row.Notice("through", $"`{through.Text}` is read as no last day");
        }

        part.Add(
            row.Section,
            new()
            {
                ["person"] = part.Named("people", row["person"], row.Line, row.ColumnOf("person")), ["competence"] = part.Word("competence", row["training"], row.Line, row.ColumnOf("training")), ["on"] = on, ["through"] = through.Day,
                ["evidence"] = row["evidence"] is { Length: > 0 } evidence ? evidence : null,
            },
            row.Rest("training", "due", "status"));
    }

    private static void Coverage(FilePart part, RegisterRow row, string? asOf, Match group)
    {
        var (name, size, training, status) = (row["person"][..group.Groups["name"].Length], Number(group.Groups["size"]), row["training"], row["status"]);
        var told = Count().Match(Counted(status));
        var done = told.Success ? Number(told.Groups["done"]) : row["on"].Length > 0 && IsDone(status) ? size : (int?)null;
        if (done is null || done > size || (told.Success && Number(told.Groups["of"]) != size))
        {
            row.LeaveOut("status", $"`{status}` does not say how many of {size} completed `{training}`", string.Create(CultureInfo.InvariantCulture, $"write it as {size * 2 / 3}/{size}"));
            return;
        }

        if (asOf is null)
        {
            row.Notice("on", $"no day on which {done} of {size} had completed `{training}`", "say it with `--as-of DAY`");
        }

        var id = part.Named("classes", name, row.Line, row.ColumnOf("person"), item => item["headcount"] = size);
        if ((int)part.Item("classes", id)["headcount"]! != size)
        {
            row.Notice("person", $"`{name}` has {size} here and another number above", "say which it is in the file");
        }

        part.Add(
            "competence.coverage",
            new() { ["id"] = part.Unique("competence.coverage", Slug.Of(training) is { Length: > 0 } slug ? slug : "unnamed", row.Line, row.ColumnOf("training")), ["topic"] = training, ["group"] = id, ["count"] = done, ["of"] = size, ["asOf"] = asOf, ["due"] = row.DayOrNone("due") },
            row.Rest("status", "evidence", "through"));
    }

    // Digits of every script count alike.
    private static string Counted(string text) => string.Concat(text.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static bool IsDone(string status) => status.Length == 0 || Done().IsMatch(Slug.Bare(status));

    [GeneratedRegex(@"^(?<name>.*\S)\s*\((?<size>[0-9]{1,6})\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?<done>[0-9]{1,6})\s*(/|of|von)\s*(?<of>[0-9]{1,6})(\s+(completed|done|abgeschlossen))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();

    [GeneratedRegex("^(done|completed|complete|finished|passed|attended|certified|valid|current|yes|ok|abgeschlossen|bestanden|erledigt|absolviert|teilgenommen|zertifiziert|gueltig|ja)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Done();
}
