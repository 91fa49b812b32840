namespace Isms.Governance.Tool.Verbs;

/// <summary>Is the file sound? What is wrong with it, on its lines.</summary>
internal sealed class Check() : Verb(
    "check", "Is the file sound: what is wrong, what is refused and by which rule, on its lines.",
    "isms check governance.yaml", "isms check governance.yaml --format json", "isms check governance.yaml --format sarif > isms.sarif")
{
    private readonly Argument<string> file = File();

    protected override bool IsAboutLines => true;

    protected override void Shape(Command command) => command.Arguments.Add(file);

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var input = Input.Read(parsed.GetRequiredValue(file), around);
        var blocks = new List<Block>();
        foreach (var problem in input.Problems.Concat(input.Notices))
        {
            blocks.Add(new Explanation(problem.At(input.Path), problem.Remedy is { } remedy ? [$"to mend it: {remedy}"] : []));
        }

        blocks.Add(Verdict(input));
        return new(new Page(blocks), new()
        {
            ["sound"] = input.Register is not null, ["records"] = input.Register?.Sequence, ["cut"] = input.IsCut,
            ["violations"] = Keys.List(input.Problems.Select(each => each.Json())), ["warnings"] = Keys.List(input.Notices.Select(each => each.Json())),
        })
        {
            Results = [.. input.Problems.Select(each => each.Result(input.Path, "error")), .. input.Notices.Select(each => each.Result(input.Path, "note"))],
            Exit = input.Register is not null ? ExitCode.Fine : input.Problems.All(each => each.IsRefusal) ? ExitCode.Findings : ExitCode.Unusable,
        };
    }

    private static string Verdict(Input input) => input.Register is { } register
        ? $"sound: `{input.Path}`, {register.Sequence} records{(input.Notices.Count == 0 ? "" : $", {input.Notices.Count} to look at")}"
        : $"unsound: `{input.Path}`, {input.Problems.Count} {(input.Problems.Count == 1 ? "problem" : "problems")}{(input.IsCut ? " before reading stopped" : "")}";
}
