namespace Isms.Governance.Tool.Verbs;

/// <summary>Writes the evidence pack: how the requirements stand, who answers for every activity and who is below, every delegation, every finding.</summary>
internal sealed class Report() : Verb(
    "report", "Writes the evidence pack into a folder: assessment, chains of accountability, delegations, findings; each as text, Markdown and JSON.",
    "isms report governance.yaml --out evidence --at 2026-04-14")
{
    private readonly Argument<string> file = File();
    private readonly Option<string> target = new("--out") { Description = "the folder, made when it is missing", HelpName = "DIR", Required = true };
    private readonly Option<bool> force = new("--force") { Description = "writes over files that exist" };
    private readonly Option<string?> at = At();
    private readonly Option<string?> known = Known();
    private readonly Option<string?> profile = ProfileOption();

    protected override void Shape(Command command)
    {
        command.Arguments.Add(file);
        foreach (var option in (Option[])[target, force, at, known, profile])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var folder = parsed.GetRequiredValue(target) is var named && !string.IsNullOrWhiteSpace(named) ? named : throw new ToolFault("the name of the folder is blank; give one, or `.` for this folder");
        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        var view = input.View(parsed.GetValue(at), parsed.GetValue(known), around);
        var terms = ProfileOf(parsed.GetValue(profile), input);
        var assessment = view.Conformity.Assess(terms);
        var replies = new Dictionary<string, Reply>(StringComparer.Ordinal)
        {
            ["assessment"] = Assess.Of(assessment, GradedFinding.Of(assessment), view.Conformity.Detect(profile: terms), input, FailOn.Never),
            ["accountability"] = Chains(view, input.Zone),
            ["delegations"] = assessment.Cause is { } unsaid ? Unsaid(unsaid, "delegations") : Delegations(view, input.Zone),
            ["findings"] = assessment.Cause is { } cause ? Unsaid(cause, "findings") : Findings(assessment),
        };
        var texts = replies.SelectMany(each => Texts(each.Key, each.Value with { Zone = input.Zone })).ToArray();
        OutputFile.Write([.. texts.Select(each => (Path.Combine(folder, each.Name), each.Text))], parsed.GetValue(force), around);
        return new(
            Page.Of(texts.Select(each => (Block)$"written: `{Path.Combine(folder, each.Name)}`")),
            new() { ["written"] = Keys.Texts(texts.Select(each => each.Name)) });
    }

    private static IEnumerable<(string Name, string Text)> Texts(string name, Reply reply)
    {
        var page = Spoken.Of(reply.Page, reply.Zone);
        yield return ($"{name}.md", MarkdownText.Of(page));
        yield return ($"{name}.txt", PlainText.Of(page));
        yield return ($"{name}.json", reply.JsonText + "\n");
    }

    // Nothing to list is not the same as nothing that can be said.
    private static Reply Unsaid(string cause, string key) => new(Page.Of($"not evaluable: {cause}"), new() { ["cause"] = cause, [key] = new JsonArray() });

    private static Reply Chains(GovernanceView view, DateTimeZone zone)
    {
        var chains = Subjects.Named<Activity>(view, EntryKind.Activity).Select(each => (each.Id, Chain: view.ChainOfResponsibility(each.Id))).ToArray();
        return new(
            Page.Of([new Heading($"Who answers, and who is below, at {view.EffectiveAt.InZone(zone).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}"), .. chains.Length == 0 ? ["no activities are on record"] : chains.Select(each => (Block)each.Chain.Explain())]),
            new() { ["activities"] = Keys.List(chains.Select(each => Who.Json(each.Id.Value, view.WhoIsAccountable(each.Id), [each.Chain], null, zone, each.Chain.Cause))) });
    }

    private static Reply Delegations(GovernanceView view, DateTimeZone zone)
    {
        var links = view.Delegations().Where(each => !each.IsOver).ToArray();
        var (standing, waiting) = (links.Where(each => each.Standing is Standing.Active).ToArray(), links.Where(each => each.Standing is not Standing.Active).ToArray());
        return new(
            Page.Of([
                new Heading("Delegations in force"), standing.Length == 0 ? "none" : Listed(standing, zone),
                .. waiting.Length == 0 ? [] : (Block[])[new Heading("Delegations that are not in force, and not over"), Listed(waiting, zone)]]),
            new() { ["cause"] = null, ["delegations"] = Keys.List(links.Select(each => Keys.Link(each, zone))) });
    }

    private static Table Listed(IReadOnlyList<ChainLink> links, DateTimeZone zone) => new(["item", "from", "to", "activities", "limits", "since", "through", "standing"], [.. links.Select(each => (string[])
    [
        $"{each.Item.Instrument}/{each.Item.Item}", each.From.ToString(), each.To.ToString(), string.Join(", ", each.Mandate.Activities), string.Join(", ", each.Mandate.Limits),
        Days.FirstOf(each.Period, zone) ?? "", Days.LastOf(each.Period, zone) ?? "open", Authorities.Stands(each),
    ])]);

    private static Reply Findings(Assessment assessment)
    {
        var findings = GradedFinding.Of(assessment);
        return new(
            Page.Of(new Heading("Findings"), findings.Count == 0 ? "none" : new Table(["rule", "grade", "requirement", "what falls short", "to mend it"], [.. findings.Select(each => (string[])
            [
                each.Shortfall.Rule.Id.Value, Pages.Words(each.Shortfall.Grade), each.Requirement ?? "", each.Shortfall.Finding.Message, each.Shortfall.Finding.Remedy,
            ])])),
            new() { ["cause"] = null, ["findings"] = Keys.List(findings.Select(Keys.Finding)) });
    }
}
