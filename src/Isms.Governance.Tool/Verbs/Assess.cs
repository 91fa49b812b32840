namespace Isms.Governance.Tool.Verbs;

/// <summary>How the requirements stand, verdict by verdict, at an instant or over a period.</summary>
internal sealed class Assess() : Verb(
    "assess", "How clause 5 and what it pulls in stand, verdict by verdict, on a day or through a period; on a day also which patterns of failing leadership are detected.",
    "isms assess governance.yaml --at 2026-04-14", "isms assess governance.yaml --clause 5.1 --format markdown", "isms assess governance.yaml --period 2025-01-01..2025-12-31", "isms assess governance.yaml --rule ISMS-O03 --fail-on minor --format sarif > isms.sarif", "isms assess governance.yaml --rule DET-04 --fail-on observation")
{
    private readonly Argument<string> file = File();
    private readonly Option<string?> at = At();
    private readonly Option<string?> known = Known();
    private readonly Option<string?> period = new("--period") { Description = "through these days, both included: 2026-01-01..2026-12-31; detectors are asked on a day only", HelpName = "A..B" };
    private readonly Option<string?> catalogue = new("--catalogue") { Description = "only the requirements of this adopted edition", HelpName = "EDITION" };
    private readonly Option<string?> clause = new("--clause") { Description = "only this clause with everything below it, or this letter: 5, 5.1, 5.1.c", HelpName = "NUMBER" };
    private readonly Option<string[]> rules = new("--rule") { Description = "only what falls short of this rule, or what this detector (DET-04) detects; may be given several times", HelpName = "RULE" };
    private readonly Option<string?> profile = ProfileOption();
    private readonly Option<FailOn> failOn = Threshold();

    protected override bool IsAboutLines => true;

    protected override void Shape(Command command)
    {
        command.Arguments.Add(file);
        foreach (var option in (Option[])[at, known, period, catalogue, clause, rules, profile, failOn])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        if (parsed.GetValue(period) is { } days)
        {
            if (parsed.GetValue(at) is not null)
            {
                throw new ToolFault("`--at` asks about a day and `--period` about several; give one of them");
            }

            return parsed.GetValue(catalogue) is null && parsed.GetValue(rules) is not { Length: > 0 } ? Through(input, Days.Period(days, input.Zone), parsed)
                : throw new ToolFault("`--catalogue` and `--rule` narrow what is told of a day; with `--period` only `--clause` narrows");
        }

        var view = input.View(parsed.GetValue(at), parsed.GetValue(known), around);
        var terms = ProfileOf(parsed.GetValue(profile), input);
        var (assessment, detections) = (view.Conformity.Assess(terms), view.Conformity.Detect(profile: terms));
        if (parsed.GetValue(clause) is { } number)
        {
            assessment = assessment.Under(number) is var part && (part.Clauses.Count > 0 || assessment.Cause is not null) ? part
                : throw UnknownClause(number, assessment.Requirements.Select(each => each.Requirement.Number));
            detections = Only(detections, each => each.Clause is { } about && $"{about.Number}.".StartsWith($"{number}.", StringComparison.Ordinal));
        }

        if (parsed.GetValue(catalogue) is { } edition)
        {
            _ = view.Editions.FirstOrDefault(each => each.Id.ToString() == edition) ?? throw ToolFault.Unknown("adopted edition", edition, view.Editions.Select(each => each.Id.ToString()));
            assessment = assessment with
            {
                Clauses = assessment.Clauses.Select(each => each with { Requirements = each.Requirements.Where(verdict => view.Editions.First(known => known.Id.ToString() == edition)[verdict.Requirement.Id] is not null).ToValueList() })
                    .Where(each => each.Requirements.Count > 0).ToValueList(),
            };
            detections = Only(detections, _ => false);
        }

        if (parsed.GetValue(rules) is { Length: > 0 } asked)
        {
            // What some rules find, without the verdicts, which rest on all of them; no clauses where only detectors are asked.
            HashSet<string> codes = [.. asked.Select(Explain.CodeOf)];
            var (findings, isOfDetectors) = (GradedFinding.Of(assessment).Where(each => codes.Contains(each.Shortfall.Rule.Id.Value)).ToArray(), Detector.All.Count(each => codes.Contains(each.Rule.Id.Value)) == codes.Count);
            var without = assessment with { Clauses = isOfDetectors ? [] : assessment.Clauses.Select(each => each with { Requirements = [], Shortfalls = [] }).ToValueList() };
            return Of(without, findings, Only(detections, each => codes.Contains(each.Id.Value)), input, parsed.GetValue(failOn));
        }

        return Of(assessment, GradedFinding.Of(assessment), detections, input, parsed.GetValue(failOn));
    }

    /// <summary>What the detectors say whose rules are meant.</summary>
    private static Detections Only(Detections detections, Func<Rule, bool> isMeant) => detections with { Items = detections.Items.Where(each => isMeant(each.Detector.Rule)).ToValueList() };

    internal static Reply Of(Assessment assessment, IReadOnlyList<GradedFinding> findings, Detections detections, Input input, FailOn failOn)
    {
        var detected = GradedFinding.Of(detections);
        return new(
            Pages.Of(assessment, findings, detections),
            new()
            {
                ["at"] = Days.Text(assessment.At, input.Zone), ["profile"] = assessment.Profile.Id.ToString(), ["cause"] = assessment.Cause,
                ["verdicts"] = Keys.List(assessment.Requirements.Select(Keys.Verdict)), ["findings"] = Keys.List(findings.Select(Keys.Finding)),
                ["detections"] = Keys.List(detections.Detected.Select(Keys.Detection)), ["insufficientData"] = Keys.List(detections.Items.Where(each => each.Outcome is DetectionOutcome.InsufficientData).Select(Keys.Unsaid)),
            })
        {
            Zone = input.Zone,
            Results = assessment.Cause is { } cause ? [Unsaid(cause, input)] : Located([.. findings, .. detected], input),
            Exit = assessment.Cause is not null && failOn is not FailOn.Never ? ExitCode.NotYes : Fails(findings.Concat(detected).Select(each => each.Shortfall), failOn) ? ExitCode.Findings : ExitCode.Fine,
        };
    }

    /// <summary>That nothing can be said.</summary>
    internal static SarifResult Unsaid(string cause, Input input) => new("not-evaluable", "nothing can be said", "error", $"not evaluable: {cause}", input.Path, null, null);

    // A clause is also what only its parts are, such as 5.
    private static ToolFault UnknownClause(string number, IEnumerable<string> numbers) =>
        ToolFault.Unknown("clause", number, numbers.SelectMany(each => each.Split('.') is var parts ? Enumerable.Range(1, parts.Length).Select(count => string.Join('.', parts[..count])) : []).Distinct(StringComparer.Ordinal));

    internal static bool Fails(IEnumerable<Shortfall> shortfalls, FailOn failOn) => shortfalls.Any(each => (int)each.Grade >= (int)failOn);

    /// <summary>What falls short, on the lines of the file that it is about.</summary>
    internal static IReadOnlyList<SarifResult> Located(IEnumerable<GradedFinding> findings, Input input) => [.. findings.Select(each => Located(each, input))];

    private static SarifResult Located(GradedFinding finding, Input input)
    {
        var place = input.PlaceOf(finding.Shortfall.Finding.Subjects, finding.Requirement);
        var rule = finding.Shortfall.Rule;
        return new(rule.Id.Value, rule.Title, Sarif.LevelOf(finding.Shortfall.Grade), $"{(finding.Requirement is null ? "" : $"{finding.Requirement}: ")}{finding.Shortfall}; to mend it: {finding.Shortfall.Finding.Remedy}", Input.PathOf(input.Path, place?.File), place?.Line, place?.Column);
    }

    private Reply Through(Input input, Interval within, ParseResult parsed)
    {
        var asked = input.View(within.End - Duration.Epsilon, parsed.GetValue(known)).Conformity.Over(within, ProfileOf(parsed.GetValue(profile), input));
        var saysNothing = asked.Requirements.Count == 0;
        if (parsed.GetValue(clause) is { } number)
        {
            asked = asked.Under(number) is var part && (part.Requirements.Count > 0 || saysNothing) ? part
                : throw UnknownClause(number, asked.Requirements.Select(each => each.Requirement.Number));
        }

        var gaps = GradedFinding.Of(asked);
        return new(new Page(asked.Explain()), new()
        {
            ["from"] = Days.FirstOf(within, input.Zone), ["through"] = Days.LastOf(within, input.Zone), ["heldThroughout"] = asked.HeldThroughout,
            ["verdicts"] = Keys.List(asked.Requirements.SelectMany(each => each.Stretches.Select(stretch => new JsonObject
            {
                ["requirement"] = each.Requirement.Id.Value, ["status"] = Keys.Word(stretch.Status), ["from"] = Days.FirstOf(stretch.Period, input.Zone), ["through"] = Days.LastOf(stretch.Period, input.Zone),
                ["explanation"] = stretch.Verdict.Explain().ToText(), ["openedBy"] = Keys.Texts(stretch.OpenedBy),
            }))),
            ["findings"] = Keys.List(gaps.Select(Keys.Finding)),
            ["clauses"] = Keys.List(asked.Clauses.SelectMany(each => each.Gaps.Select(gap => new JsonObject
            {
                ["clause"] = each.Clause?.Value, ["from"] = Days.FirstOf(gap.Period, input.Zone), ["through"] = Days.LastOf(gap.Period, input.Zone),
                ["findings"] = Keys.List(gap.Shortfalls.Select(shortfall => Keys.Finding(new(shortfall, each.Clause?.Value)))), ["openedBy"] = Keys.Texts(gap.OpenedBy),
            }))),
            ["unknown"] = Keys.List(asked.Unknown.Select(each => new JsonObject { ["from"] = Days.FirstOf(each, input.Zone), ["through"] = Days.LastOf(each, input.Zone) })),
        })
        {
            Zone = input.Zone,
            Results = saysNothing ? [Unsaid("nothing is on record through the whole period", input)] : Located(gaps, input),
            Exit = saysNothing && parsed.GetValue(failOn) is not FailOn.Never ? ExitCode.NotYes : Fails(gaps.Select(each => each.Shortfall), parsed.GetValue(failOn)) ? ExitCode.Findings : ExitCode.Fine,
        };
    }
}
