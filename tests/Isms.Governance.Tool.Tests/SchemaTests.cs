using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Isms.Governance.Json;
using Isms.Governance.Testing;
using Isms.Governance.Tool.Frame;
using Isms.Governance.Tool.Verbs;
using NJsonSchema;

namespace Isms.Governance.Tool.Tests;

/// <summary>That a validator which is not ours, by the schema alone, takes what the reader takes and refuses faults of form.</summary>
public sealed class SchemaTests
{
    private const string Head = "format: isms-governance/1\nscope: { id: s, establishedOn: 2026-01-01 }\ntopManagement: [ { position: ceo, as: head } ]\npositions: [ ceo, cfo ]\npeople: [ ada, bo ]\nappointments: [ { position: ceo, person: ada, from: unknown } ]\n";

    // The validator knows what later drafts call `$defs` by its earlier name.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf("docs", "isms-governance-1.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    public static TheoryData<string> Samples => [.. new[] { "GovernanceFiles", "GovernanceInAPipeline" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("samples", folder), "*.*", SearchOption.AllDirectories)).Where(path => Path.GetExtension(path) is ".json" or ".yaml")
        .Select(path => Path.GetRelativePath(Repository.PathOf("samples"), path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_is_valid(string name)
    {
        var path = Repository.PathOf(["samples", .. name.Split(Path.DirectorySeparatorChar)]);
        Assert.Empty(Faults(Path.GetExtension(path) == ".json"
            ? JsonNode.Parse(File.ReadAllText(path), null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!.ToJsonString()
            : Json(File.ReadAllText(path))));
    }

    [Fact]
    public void Every_starter_file_is_valid()
    {
        using var isms = new IsmsRun();
        Assert.All(Init.Presets, preset => Assert.Empty(Faults(Json(isms.Run($"init - --preset {preset}").Output))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("units: [ it, { id: company, title: 7, head: ceo } ]")]
    [InlineData("activities: [ { id: spend, monetary: yes, limits: [ { amount: \"25000.50\", currency: EUR } ], heldBy: ceo } ]")]
    [InlineData("scheme: { maxDepth: \"3\", maxTerm: unlimited, upwardExercise: [ line ], openEnd: allowed }")]
    [InlineData("activities: [ spend ]\ndelegations: [ { instrument: A, item: 1, by: ceo, to: { person: bo }, activities: [ spend ], redelegate: none } ]")]
    [InlineData("activities: [ spend ]\ndelegations: [ { instrument: A, item: 1.1, by: { position: ceo }, to: { person: bo }, activities: [ spend ], redelegate: \"2\", units: own } ]")]
    [InlineData("units: [ { id: it, title: , head: ~ } ]\nstrategy:\npreset:\nscheme: { maxDepth: , maxTerm: , openEnd: , upwardExercise: , acting: , regimes: }")]
    [InlineData("activities: [ { id: spend, monetary: , limits: , heldBy: , partOf: } ]\nabsences: [ { person: ada, from: 2026-05-01, through: , recordedBy: null } ]")]
    [InlineData("activities: [ a ]\nraci: [ { id: m, asOf: 2026-01-01, cells: { a: { ceo: A/R, cfo: } } } ]")]
    [InlineData("contexts: [ { id: normal, default: true } ]\nlevels: [ low, high ]\nclasses: [ all ]")]
    public void What_the_reader_takes_is_valid(string lines)
    {
        Assert.Equal("", Read(lines));
        Assert.Empty(Faults(Json(Head + lines)));
    }

    [Theory]
    [InlineData("unitz: []", "F07")]
    [InlineData("units: [ { id: a, titel: A } ]", "F07")]
    [InlineData("scheme: { formOfGrant: { part: [] } }", "F07")]
    [InlineData("units: [ { title: Company } ]", "F08")]
    [InlineData("delegations: [ { instrument: A, by: ceo, to: ceo, activities: [ a ] } ]", "F08")]
    [InlineData("units: [ { id: } ]", "F08")]
    [InlineData("absences: [ { person: ada, from: } ]", "F08")]
    [InlineData("bodies: [ { id: b, chair: ceo, members: [ ~ ] } ]", "F10")]
    [InlineData("activities: [ a ]\nraci: [ { id: m, asOf: 2026-01-01, cells: { a: } } ]", "F10")]
    [InlineData("units: {}", "F10")]
    [InlineData("units: [ [ a ] ]", "F10")]
    [InlineData("scheme: []", "F10")]
    [InlineData("contexts: [ { id: a, default: \"yes\" } ]", "F10")]
    [InlineData("contexts: [ { id: a, default: 1 } ]", "F10")]
    [InlineData("units: [ null ]", "F10")]
    [InlineData("preset: aukland", "F12")]
    [InlineData("scheme: { upwardExercise: [ everybody ] }", "F12")]
    [InlineData("scheme: { maxTerm: 1 year }", "F14")]
    [InlineData("absences: [ { person: ada, from: 1 May } ]", "F13")]
    [InlineData("scheme: { maxDepth: 2.5 }", "F15")]
    [InlineData("scheme: { maxDepth: deep }", "F15")]
    [InlineData("activities: [ { id: a, limits: [ { amount: \"1,000\", currency: EUR } ] } ]", "F15")]
    public void A_fault_of_form_is_refused_by_both(string lines, string expected)
    {
        Assert.Contains(expected, Read(lines), StringComparison.Ordinal);
        Assert.NotEmpty(Faults(Json(Head + lines)));
    }

    [Fact]
    public void A_file_of_another_format_or_of_none_is_refused()
    {
        Assert.NotEmpty(Faults(Json(Head.Replace("isms-governance/1", "isms-governance/9", StringComparison.Ordinal))));
        Assert.NotEmpty(Faults("{}"));
        Assert.NotEmpty(Faults("[]"));
    }

    private static string Read(string lines) =>
        string.Join(' ', GovernanceFile.Read(YamlNotation.Read(Encoding.UTF8.GetBytes(Head + lines), GovernanceFileOptions.Standard).Document!, GovernanceFileOptions.Standard).Diagnostics.Select(each => each.Fault!.Code));

    private static string[] Faults(string json) => [.. Schema.Validate(json).Select(each => each.ToString())];

    private static string Json(string yaml)
    {
        var (document, problem) = YamlNotation.Read(Encoding.UTF8.GetBytes(yaml), GovernanceFileOptions.Standard);
        Assert.Null(problem);
        return Node(document!)!.ToJsonString();
    }

    // As editors take YAML: what is bare is a number, a truth value or nothing where it looks like one.
    private static JsonNode? Node(FileNode node) => node switch
    {
        FileMap map => new JsonObject(map.Entries.Select(each => KeyValuePair.Create(each.Key.Text, Node(each.Value)))),
        FileList list => new JsonArray([.. list.Items.Select(Node)]),
        FileText { IsQuoted: false, Text: "" or "null" or "~" } => null,
        FileText { IsQuoted: false, Text: "true" or "yes" } => true,
        FileText { IsQuoted: false, Text: "false" or "no" } => false,
        FileText { IsQuoted: false } bare when decimal.TryParse(bare.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => ((FileText)node).Text,
    };
}
