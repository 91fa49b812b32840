namespace Isms.Governance.Tool.Verbs;

/// <summary>A rule, a detector or a requirement in plain words.</summary>
internal sealed class Explain() : Verb(
    "explain", "A rule, a detector or a requirement in plain words.",
    "isms explain ISMS-D02", "isms explain 5.1.c", "isms explain 27001:2013/5.1.a")
{
    private readonly Argument<string> id = new("ID") { Description = "the code of a rule or detector (ISMS-D02, D02), or a requirement (5.1.c)" };

    protected override void Shape(Command command) => command.Arguments.Add(id);

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var name = parsed.GetRequiredValue(id);
        var code = name.StartsWith("ISMS-", StringComparison.OrdinalIgnoreCase) ? name.ToUpperInvariant() : "ISMS-" + name.ToUpperInvariant();
        if (Detector.All.FirstOrDefault(each => each.Rule.Id.Value.Equals(code, StringComparison.OrdinalIgnoreCase) || each.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } detector)
        {
            return Of(detector.Rule, "detector", $"it is seen by this: {detector.Measure}", [$"to mend it: {detector.Remedy}",
                .. detector.Numbers.Select(each => (Explanation)$"{each.Name}: {each.Meaning}")]);
        }

        if (RuleId.TryFrom(code, out var ruleId) && Rule.Find(ruleId) is { } rule)
        {
            return Of(rule, "rule", rule.Statement, []);
        }

        if (Fault(code) is { } fault)
        {
            return fault;
        }

        var requirements = Edition.BuiltIn.SelectMany(each => each.Requirements.Concat(each.Notes)).DistinctBy(each => each.Id).ToArray();
        var found = requirements.Where(each => each.Id.Value == name).ToArray() is { Length: > 0 } exact ? exact : requirements.Where(each => each.Number == name).TakeLast(1).ToArray();
        return found.Length > 0 ? Of(found)
            : throw ToolFault.Unknown("rule, detector or requirement", name, Rule.All.Select(each => each.Id.Value).Concat(Detector.All.Select(each => each.Rule.Id.Value)).Concat(FileFault.All.Select(each => each.Code)).Concat(JournalFault.All.Select(each => each.Code)).Concat(requirements.Select(each => each.Number)));
    }

    /// <summary>The code of a rule or detector, with or without its prefix and in any case.</summary>
    /// <exception cref="ToolFault">There is none of that name.</exception>
    public static string CodeOf(string name)
    {
        var codes = Rule.All.Concat(Detector.All.Select(each => each.Rule)).Select(each => each.Id.Value).ToArray();
        return codes.FirstOrDefault(each => each.Equals(name, StringComparison.OrdinalIgnoreCase) || each.Equals("ISMS-" + name, StringComparison.OrdinalIgnoreCase)) ?? throw ToolFault.Unknown("rule or detector", name, codes);
    }

    // What is wrong with an input itself, before any rule is asked.
    private static Reply? Fault(string code)
    {
        var (of, title) = FileFault.All.FirstOrDefault(each => each.Code == code) is { } inFile ? ("governance file", inFile.Title)
            : JournalFault.All.FirstOrDefault(each => each.Code == code) is { } inJournal ? ("journal", inJournal.Title) : default;
        var meaning = $"a {of} cannot be read as it stands: `isms check` tells the line, what was expected there and what would mend it";
        return title is null ? null : new(new Page(new Explanation($"{code} {title}", [meaning])), new() { ["id"] = code, ["kind"] = "fault", ["title"] = title, ["statement"] = meaning });
    }

    private static Reply Of(Rule rule, string kind, string statement, IReadOnlyList<Explanation> more) => new(
        new Page(new Explanation(rule.ToString(), [statement, $"basis: {Pages.Words(rule.Basis)}{(rule.Clause is { } clause ? $", clause {clause.Citation}" : "")}", .. more])),
        new()
        {
            ["id"] = rule.Id.Value, ["kind"] = kind, ["title"] = rule.Title, ["statement"] = statement, ["basis"] = Keys.Word(rule.Basis), ["clause"] = rule.Clause?.Number,
            ["more"] = Keys.Texts(more.Select(each => each.Text)),
        });

    private static Reply Of(IReadOnlyList<Requirement> requirements) => new(
        Page.Of(requirements.Select(each => (Block)new Explanation($"{each.Id} {each.Title}", Facts(each).Select(fact => (Explanation)$"{fact.Key}: {fact.Value}").ToValueList()))),
        new()
        {
            ["requirements"] = Keys.List(requirements.Select(each => new JsonObject([
                new("id", each.Id.Value), new("kind", "requirement"), new("title", each.Title), .. Facts(each).Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)fact.Value))]))),
        });

    private static IEnumerable<KeyValuePair<string, string>> Facts(Requirement requirement)
    {
        yield return new("actor", Pages.Words(requirement.Actor));
        if (requirement.Text is { } text)
        {
            yield return new("text", text);
        }

        if (requirement.Evidence.Count > 0)
        {
            yield return new("shown by", string.Join(", ", requirement.Evidence.Select(each => Pages.Words(each))));
        }

        if (requirement.Cadence is { } cadence)
        {
            yield return new("cadence", cadence.ToString()!);
        }

        if (requirement.IfMissing is { } grade)
        {
            yield return new("if nothing shows it", Pages.Words(grade));
        }

        if (requirement.WorstWhen is { } worst)
        {
            yield return new(requirement.AtWorst is { } atWorst ? $"{Pages.Words(atWorst)} when" : "worse when", worst);
        }
    }
}
