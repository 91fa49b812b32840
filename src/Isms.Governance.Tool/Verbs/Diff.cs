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
        var (before, after) = (input.View(parsed.GetValue(from), null, around), input.View(parsed.GetValue(to), null, around));
        var sections = (Section[])
        [
            new("seats", "Who fills a position", "position", Seats(before), Seats(after)),
            new("accountability", "Who answers for what", "obligation", Answering(before), Answering(after)),
            new("delegations", "Delegations", "delegation", Delegations(before), Delegations(after)),
        ];
        var verdicts = after.Conformity.Since(before.Conformity, ProfileOf(parsed.GetValue(profile), input));
        var json = new JsonObject();
        foreach (var section in sections)
        {
            json[section.Key] = Keys.List(section.Changes.Select(each => new JsonObject { ["of"] = each.Of, ["from"] = each.From, ["to"] = each.To }));
        }

        json["conformity"] = Keys.Difference(verdicts);
        return new(
            Page.Of([.. sections.Where(each => each.Changes.Count > 0).SelectMany(each => each.Blocks), new Heading("Verdicts"), verdicts.Explain()]),
            json)
        {
            Zone = input.Zone,
            Results = Assess.Located(verdicts.New, input),
        };
    }

    private static Dictionary<string, string> Seats(GovernanceView view) => Subjects.Named<Position>(view, EntryKind.Position)
        .ToDictionary(each => each.Id.Value, each => view.WhoFills(each.Id) is { Person: { } person } incumbent ? person.Value + (incumbent.IsActing ? ", acting" : "") : "vacant", StringComparer.Ordinal);

    private static Dictionary<string, string> Answering(GovernanceView view) => view.Obligations
        .ToDictionary(each => each.Value, each => view.WhoIsAccountable(each) is { } answer ? string.Join(" and ", answer.Positions) + (answer.ByDefault ? ", by default" : "") : "", StringComparer.Ordinal);

    private static Dictionary<string, string> Delegations(GovernanceView view) => Subjects.Named<Position>(view, EntryKind.Position).SelectMany(each => view.WhatHolds(each.Id).Items)
        .Concat(Subjects.Named<Person>(view, EntryKind.Person).SelectMany(each => view.WhatHolds(each.Id).Items)).Distinct()
        .GroupBy(each => $"{each.Item.Instrument}/{each.Item.Item} to {each.To}", StringComparer.Ordinal).ToDictionary(each => each.Key, each => $"{string.Join(", ", each.First().Mandate.Activities)}{(each.First().Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", each.First().Mandate.Limits)}")}", StringComparer.Ordinal);

    private sealed record Section(string Key, string Title, string Column, IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After)
    {
        public IReadOnlyList<(string Of, string? From, string? To)> Changes { get; } =
        [
            .. Before.Keys.Union(After.Keys, StringComparer.Ordinal).Select(key => (key, Before.GetValueOrDefault(key), After.GetValueOrDefault(key))).Where(each => each.Item2 != each.Item3).OrderBy(each => each.key, StringComparer.Ordinal),
        ];

        public IEnumerable<Block> Blocks => [new Heading(Title), new Table([Column, "before", "after"], [.. Changes.Select(each => (string[])[each.Of, each.From ?? "", each.To ?? ""])])];
    }
}
