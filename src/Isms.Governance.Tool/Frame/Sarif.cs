namespace Isms.Governance.Tool.Frame;

/// <summary>SARIF 2.1.0, as far as code hosts read it.</summary>
internal static class Sarif
{
    public static JsonObject Of(IReadOnlyList<SarifResult> results) => new()
    {
        ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "isms",
                    ["version"] = typeof(Sarif).Assembly.GetName().Version!.ToString(3),
                    ["rules"] = new JsonArray([.. results.DistinctBy(each => each.Rule, StringComparer.Ordinal).OrderBy(each => each.Rule, StringComparer.Ordinal).Select(each => new JsonObject
                    {
                        ["id"] = each.Rule,
                        ["shortDescription"] = Text(each.Title),
                    })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. results.Select(Result)]),
        }),
    };

    public static string LevelOf(FindingGrade grade) => grade switch { FindingGrade.Major => "error", FindingGrade.Minor => "warning", _ => "note" };

    private static JsonObject Result(SarifResult result) => new()
    {
        ["ruleId"] = result.Rule,
        ["level"] = result.Level,
        ["message"] = Text(result.Message),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(result.File.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = result.Line ?? 1, ["startColumn"] = result.Column ?? 1 },
            },
        }),
    };

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
