using System.Text;

namespace Isms.Governance.Tool.Frame;

/// <summary>Answers of the library as the JSON that scripts rely on. A key, once given, keeps its meaning.</summary>
internal static class Keys
{
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    public static JsonArray Texts(IEnumerable<string> items) => List(items.Select(each => (JsonNode)each));

    /// <summary>A word of a closed vocabulary, in kebab case.</summary>
    public static string Word(Enum value)
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            _ = char.IsUpper(letter) && text.Length > 0 ? text.Append('-') : text;
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static JsonArray Accountable(AccountableFor? answer) =>
        List((answer?.Seats ?? []).Select(seat => new JsonObject { ["position"] = seat.Position.Value, ["person"] = seat.Person?.Value, ["acting"] = seat.IsActing }));

    /// <summary>A party, as a governance file writes it: <c>{ "position": "ceo" }</c>.</summary>
    public static JsonObject Party(Party party) => new() { [Word(party.Kind)] = party.Id };

    public static JsonObject Link(ChainLink link, DateTimeZone zone) => new()
    {
        ["instrument"] = link.Item.Instrument, ["item"] = link.Item.Item, ["from"] = Party(link.From), ["to"] = Party(link.To),
        ["since"] = Days.FirstOf(link.Period, zone), ["through"] = Days.LastOf(link.Period, zone), ["standing"] = Word(link.Standing),
        ["activities"] = Texts(link.Mandate.Activities.Select(each => each.Value)), ["limits"] = Texts(link.Mandate.Limits.Select(each => each.ToString())),
    };

    public static JsonObject Holder(Holder holder) => new()
    {
        ["party"] = Party(holder.Party), ["persons"] = Texts(holder.Persons.Select(each => each.Value)), ["capacity"] = Word(holder.Capacity),
        ["instrument"] = holder.Item?.Instrument, ["item"] = holder.Item?.Item, ["limit"] = holder.Limit?.ToString(), ["sufficient"] = holder.IsSufficient, ["shortfall"] = holder.Shortfall,
    };

    public static JsonObject Reason(Violation reason) => new()
    {
        ["rule"] = reason.Rule.Id.Value, ["message"] = reason.Message, ["remedy"] = reason.Remedy, ["subjects"] = Texts(reason.Subjects),
    };

    public static JsonObject Finding(GradedFinding finding) => new()
    {
        ["id"] = finding.Shortfall.Rule.Id.Value, ["requirement"] = finding.Requirement, ["grade"] = Word(finding.Shortfall.Grade),
        ["message"] = finding.Shortfall.Finding.Message, ["subjects"] = Texts(finding.Shortfall.Finding.Subjects), ["remedy"] = finding.Shortfall.Finding.Remedy,
    };

    public static JsonObject Detection(Detection detection) => new()
    {
        ["id"] = detection.Detector.Rule.Id.Value, ["detector"] = detection.Detector.Id.Value, ["title"] = detection.Detector.Title, ["weakness"] = detection.Detector.Weakness is { } weakness ? Word(weakness) : null,
        ["grade"] = Word(detection.Grade!.Value), ["message"] = detection.Finding!.Message, ["measure"] = detection.Detector.Measure, ["value"] = detection.Value, ["threshold"] = detection.Threshold, ["sample"] = detection.Sample,
        ["subjects"] = Texts(detection.Subjects), ["remedy"] = detection.Remedy,
        ["signals"] = List(detection.Signals.Select(signal => new JsonObject
        {
            ["name"] = signal.Name, ["message"] = signal.Message, ["present"] = signal.IsPresent, ["contribution"] = signal.Contribution, ["subjects"] = Texts(signal.Subjects), ["cause"] = signal.Cause,
        })),
    };

    /// <summary>A detector that has too little to go by.</summary>
    public static JsonObject Unsaid(Detection detection) => new() { ["id"] = detection.Detector.Rule.Id.Value, ["detector"] = detection.Detector.Id.Value, ["cause"] = detection.Cause };

    public static JsonObject Verdict(RequirementVerdict verdict) => new()
    {
        ["requirement"] = verdict.Requirement.Id.Value, ["title"] = verdict.Requirement.Title, ["status"] = Word(verdict.Status), ["explanation"] = verdict.Explain().ToText(),
    };

    public static JsonObject Difference(AssessmentDifference difference) => new()
    {
        ["turned"] = List(difference.Turned.Select(each => new JsonObject
        {
            ["requirement"] = each.Requirement.Id.Value, ["from"] = each.From is { } from ? Word(from) : null, ["to"] = each.To is { } to ? Word(to) : null,
        })),
        ["new"] = List(GradedFinding.New(difference).Select(Finding)),
        ["gone"] = List(GradedFinding.Gone(difference).Select(Finding)),
    };

    /// <summary>Adds who fills a position, how delegations stand and who may do what, each as it was and as it is.</summary>
    public static JsonObject WithAuthority(JsonObject json, AuthorityDifference difference)
    {
        json["seats"] = List(difference.Seats.Select(each => new JsonObject { ["of"] = each.Position.Value, ["from"] = Authorities.Incumbent(each.From), ["to"] = Authorities.Incumbent(each.To) }));
        json["delegations"] = List(difference.Delegations.Select(each => new JsonObject
        {
            ["of"] = Authorities.Name(each), ["instrument"] = each.Item.Instrument, ["item"] = each.Item.Item, ["from"] = Authorities.Terms(each.From), ["to"] = Authorities.Terms(each.To),
            ["fromStanding"] = each.From is { } from ? Word(from.Standing) : null, ["toStanding"] = each.To is { } to ? Word(to.Standing) : null,
        }));
        json["authority"] = List(difference.Powers.Select(each => new JsonObject
        {
            ["person"] = each.Person.Value, ["activity"] = each.Activity.Value, ["kinds"] = Texts(Authorities.Kinds(each)), ["context"] = each.Context?.Value, ["from"] = each.From?.ToString(), ["to"] = each.To?.ToString(),
        }));
        return json;
    }
}

/// <summary>A shortfall, and the requirement under which it is reported; null where it falls short of none.</summary>
internal sealed record GradedFinding(Shortfall Shortfall, string? Requirement)
{
    /// <summary>What falls short in the later of two assessments alone.</summary>
    public static IReadOnlyList<GradedFinding> New(AssessmentDifference difference) => [.. Of(difference.After).Where(each => difference.New.Contains(each.Shortfall))];

    /// <summary>What falls short in the earlier of two assessments alone.</summary>
    public static IReadOnlyList<GradedFinding> Gone(AssessmentDifference difference) => [.. Of(difference.Before).Where(each => difference.Gone.Contains(each.Shortfall))];

    /// <summary>Every shortfall of a period once, of a requirement or of a clause as a whole.</summary>
    public static IReadOnlyList<GradedFinding> Of(PeriodAssessment period) =>
    [
        .. period.Requirements.SelectMany(each => each.Gaps.SelectMany(gap => gap.Verdict.Shortfalls.Select(shortfall => new GradedFinding(shortfall, each.Requirement.Id.Value))))
            .Concat(period.Clauses.SelectMany(each => each.Stretches.SelectMany(stretch => stretch.Shortfalls.Select(shortfall => new GradedFinding(shortfall, each.Clause?.Value)))))
            .DistinctBy(each => each.Shortfall),
    ];

    /// <summary>What is detected, the gravest first: of no requirement.</summary>
    public static IReadOnlyList<GradedFinding> Of(Detections detections) => [.. detections.Detected.Select(each => new GradedFinding(new(each.Finding!, each.Grade!.Value), null))];

    /// <summary>Every shortfall of an assessment once, the gravest first.</summary>
    public static IReadOnlyList<GradedFinding> Of(Assessment assessment) =>
    [
        .. assessment.Clauses.SelectMany(clause => clause.Requirements.SelectMany(each => each.Shortfalls.Select(shortfall => new GradedFinding(shortfall, each.Requirement.Id.Value)))
                .Concat(clause.Shortfalls.Select(shortfall => new GradedFinding(shortfall, clause.Clause?.Value))))
            .DistinctBy(each => each.Shortfall).OrderByDescending(each => each.Shortfall.Grade),
    ];
}
