namespace Isms.Governance.Tool.Verbs;

/// <summary>Writes what a journal has on record as a governance file.</summary>
internal sealed class Write() : Verb(
    "write", "Writes what a journal has on record as a governance file (JSON), and tells what such a file cannot say.",
    "isms write journal.jsonl -o governance.json", "isms write journal.jsonl --format json")
{
    private readonly Argument<string> file = File();
    private readonly Option<string?> output = new("--output", "-o") { Description = "writes the governance file into this one", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "writes over a file that exists" };

    protected override void Shape(Command command)
    {
        command.Arguments.Add(file);
        command.Options.Add(output);
        command.Options.Add(force);
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var path = parsed.GetRequiredValue(file);
        var input = Input.Read(path, around).OrFault();
        var writing = input.IsJournal ? GovernanceFile.Write(input.Register!)
            : throw new ToolFault($"`{path}` is a governance file already; a journal, which ends with .jsonl, is written as one");
        var target = parsed.GetValue(output);
        if (target is not null)
        {
            OutputFile.Write(target, writing.Text, parsed.GetValue(force), around);
        }

        var notices = new JsonArray([.. writing.Notices.Select(each => new JsonObject { ["record"] = each.Sequence, ["kind"] = each.Kind, ["message"] = each.Message })]);
        return new(
            target is null ? new Page(new Verbatim(writing.Text)) : Page.Of($"written: `{target}`", $"next: isms check {target}"),
            target is null ? new() { ["file"] = writing.Text, ["notices"] = notices } : new() { ["written"] = target, ["notices"] = notices })
        {
            Remarks = [.. writing.Notices.GroupBy(each => (each.Kind, each.Message)).Select(each => $"{path}: `{each.Key.Kind}`: {each.Key.Message} ({Records([.. each.Select(notice => notice.Sequence)])})")],
        };
    }

    // As people write them: `records 3, 5-9`.
    private static string Records(long[] places)
    {
        var runs = places.Select((place, i) => (place, Run: place - i)).GroupBy(each => each.Run, each => each.place).Select(run => (First: run.First(), Last: run.Last()));
        return (places.Length == 1 ? "record " : "records ") + string.Join(", ", runs.Select(run => run.First == run.Last
            ? run.First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{run.First}-{run.Last}")));
    }
}
