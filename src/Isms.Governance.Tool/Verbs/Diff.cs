namespace Isms.Governance.Tool.Verbs;

/// <summary>Who and what changed between two days.</summary>
internal sealed class Diff() : Verb(
    "diff", "Who and what changed between two days: seats, accountability, delegations, verdicts.",
    "isms diff governance.yaml --from 2026-01-01 --to 2026-04-14", "isms diff journal.jsonl --from 2026-01-01 --to 2026-04-14 --format json")
{
    private readonly Argument<string> file = File();
    private readonly Option<string?> from = new("--from") { Description = "the start of this day", HelpName = "DAY", Required = true };
    private readonly Option<string?> to = new("--to") { Description = "compared with the start of this day", HelpName = "DAY", Required = true };
    private readonly Option<string?> profile = ProfileOption();

    protected override bool IsAboutLines => true;

    protected override void Shape(Command command)
    {
        command.Arguments.Add(file);
        foreach (var option in (Option[])[from, to, profile])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        if (Days.Parse(parsed.GetRequiredValue(from)!) > Days.Parse(parsed.GetRequiredValue(to)!))
        {
            throw new ToolFault($"`--from {parsed.GetValue(from)}` is after `--to {parsed.GetValue(to)}`; give the earlier day first");
        }

        var (before, after) = (input.View(parsed.GetValue(from), null, around), input.View(parsed.GetValue(to), null, around));
        var authority = after.AuthoritySince(before);
        var accountability = Accountability(before, after);
        var verdicts = after.Conformity.Since(before.Conformity, ProfileOf(parsed.GetValue(profile), input));
        var sections = (Section[])
        [
            new("Who fills a position", "position", [.. authority.Seats.Select(each => (each.Position.Value, Authorities.Incumbent(each.From), Authorities.Incumbent(each.To)))]),
            new("Who answers for what", "obligation", accountability),
            new("Delegations", "delegation", [.. authority.Delegations.Select(each => (Authorities.Name(each), (string?)Authorities.Cell(each.From), (string?)Authorities.Cell(each.To)))]),
            new("Who may do what", "authority", [.. authority.Powers.Select(each => ($"{each.Person} to {string.Join(", ", Authorities.Kinds(each))} {each.Activity}{(each.Context is { } context ? $" in {context}" : "")}", each.From?.ToString(), each.To?.ToString()))]),
        ];
        var json = Keys.WithAuthority([], authority);
        json["accountability"] = Keys.List(accountability.Select(each => new JsonObject { ["of"] = each.Of, ["from"] = each.From, ["to"] = each.To }));
        json["conformity"] = Keys.Difference(verdicts);
        var causes = ((string Day, string? Cause)[])[(parsed.GetRequiredValue(from)!, verdicts.Before.Cause), (parsed.GetRequiredValue(to)!, verdicts.After.Cause)];
        var open = causes.Where(each => each.Cause is not null).ToArray();
        json["cause"] = open.Length == 0 ? null : string.Join("; ", open.Select(each => $"{each.Day}: {each.Cause}"));
        return new(
            Page.Of([.. open.Select(each => (Block)$"not evaluable on {each.Day}: {each.Cause}"), .. sections.Where(each => each.Changes.Count > 0).SelectMany(each => each.Blocks), new Heading("Verdicts"), verdicts.Explain()]),
            json)
        {
            Zone = input.Zone,
            Exit = open.Length == causes.Length ? ExitCode.NotYes : ExitCode.Fine,
            Results = [.. open.Select(each => Assess.Unsaid($"{each.Day}: {each.Cause}", input)), .. Assess.Located(GradedFinding.New(verdicts), input), .. Authorities.Lost(authority, input)],
        };
    }

    private static IReadOnlyList<(string Of, string? From, string? To)> Accountability(GovernanceView before, GovernanceView after)
    {
        var (one, other) = (Answering(before), Answering(after));
        return [.. one.Keys.Union(other.Keys, StringComparer.Ordinal).Select(key => (key, one.GetValueOrDefault(key), other.GetValueOrDefault(key))).Where(each => each.Item2 != each.Item3).OrderBy(each => each.key, StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Answering(GovernanceView view) => view.Obligations
        .ToDictionary(each => each.Value, each => view.WhoIsAccountable(each) is { } answer ? string.Join(" and ", answer.Positions) + (answer.ByDefault ? ", by default" : "") : "", StringComparer.Ordinal);

    private sealed record Section(string Title, string Column, IReadOnlyList<(string Of, string? From, string? To)> Changes)
    {
        public IEnumerable<Block> Blocks => [new Heading(Title), new Table([Column, "before", "after"], [.. Changes.Select(each => (string[])[each.Of, each.From ?? "", each.To ?? ""])])];
    }
}
