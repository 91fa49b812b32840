using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Governance.Json;
using Isms.Governance.Testing;
using Isms.Governance.Tests.Cases;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>
/// The registers of "Nordwind" as the governance file that is written from them: what the case expects of them, expectation by expectation, and the verdict of the journal.
/// Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0.
/// </summary>
/// <remarks>
/// What no verb asks is looked up in the file that the verbs are asked about: letters of the matrix, who keeps and who approved a document, what is due when.
/// That the next review of one document was no date is nothing that a file could say: it says no next review there.
/// </remarks>
public sealed class NordwindFileTests
{
    private const string Name = "nordwind.json", Now = "2026-04-14";

    private static readonly Lazy<JsonNode> sample = new(() => JsonNode.Parse(File.ReadAllText(Repository.PathOf("samples", "GovernanceFiles", Name)))!);

    private static readonly Lazy<JsonNode> assessed = new(() => Assess(Now));

    private static IEnumerable<JsonNode> Findings(JsonNode assessment, string rule) => assessment["findings"]!.AsArray().Where(each => (string)each!["id"]! == $"ISMS-{rule}")!;

    private static IEnumerable<string> Subjects(JsonNode assessment, string rule) => Findings(assessment, rule).Select(each => (string)each["subjects"]![0]!);

    private static IEnumerable<(string Activity, string Party, string Letters)> Cells => from row in sample.Value["raci"]![0]!["cells"]!.AsObject() from cell in row.Value!.AsObject() select (row.Key, cell.Key, (string)cell.Value!);

    private static JsonNode[] Documents => [.. sample.Value["policies"]!.AsArray().Select(each => each!)];

    private static string ApproverOf(JsonNode document) => (string)Assert.Single(document["versions"]!.AsArray())!["approvedBy"]!;

    [Fact]
    public void The_file_is_sound_and_every_verdict_and_finding_is_that_of_the_journal()
    {
        using var isms = IsmsRun.WithSample(Name).With("nordwind.jsonl", JournalJson.ToText(Nordwind.Register.Journal));
        var check = isms.Run("check case.json --format json").Json;
        Assert.Equal((true, 0, 0), ((bool)check["sound"]!, check["violations"]!.AsArray().Count, check["warnings"]!.AsArray().Count));
        foreach (var day in (string[])["2026-03-01", Now, "2026-11-01"])
        {
            var (read, kept) = (isms.Run($"assess case.json --at {day} --format json").Json, isms.Run($"assess nordwind.jsonl --at {day} --format json").Json);
            Assert.Equal(Verdicts(kept), Verdicts(read));
            Assert.Equal(Found(kept), Found(read));
        }
    }

    [Fact]
    public void The_matrix_has_19_rows_with_one_A_each_and_no_A_moves_who_is_accountable()
    {
        var owners = Cells.Where(cell => cell.Letters.Contains('A', StringComparison.Ordinal)).ToDictionary(cell => cell.Activity, cell => cell.Party);
        Assert.Equal(19, owners.Count);
        Assert.Equal(["ceo 5", "dpo 1", "iso 12", "it-operations-lead 1"], owners.Values.CountBy(owner => owner).Select(each => $"{each.Key} {each.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(4, Cells.Count(cell => cell.Letters == "A/R"));
        Assert.Empty(Findings(assessed.Value, "R01").Concat(Findings(assessed.Value, "R03")));
        Assert.Equal(14, owners.Values.Count(owner => owner != "ceo"));
        using var isms = IsmsRun.WithSample(Name);
        Assert.All(AccountableFor(isms, "case.json", owners.Keys), each => Assert.Equal("ceo meier", each));
    }

    [Fact]
    public void The_German_matrix_gives_the_same_letters_and_findings()
    {
        using var isms = IsmsRun.WithSample(Name);
        var (german, raci) = (sample.Value.DeepClone(), sample.Value["raci"]![0]!.DeepClone());
        raci.AsObject().Remove("cells");
        raci["file"] = "raci.csv";
        raci["columns"] = new JsonObject(Nordwind.Translated.Columns.Select(each => KeyValuePair.Create(each.Title!, (JsonNode?)(each.Party.Kind is Organization.PartyKind.Class ? new JsonObject { ["class"] = each.Party.Id } : each.Party.Id))));
        raci["rows"] = new JsonObject(Nordwind.Translated.Rows.Select(each => KeyValuePair.Create(each.Title!, (JsonNode?)each.Activity.Value)));
        german["raci"] = new JsonArray(raci);
        string[][] table = [.. Nordwind.RaciInGerman.Rows.Select(row => row.Cells).Prepend(Nordwind.RaciInGerman.Columns).Select(cells => cells.Skip(1).ToArray())];
        isms.With("german.json", german.ToJsonString()).With("raci.csv", string.Join('\n', table.Select(cells => string.Join(';', cells))));
        var translated = isms.Run($"assess german.json --at {Now} --format json");
        Assert.True(translated.Output.Length > 0, translated.Error);
        Assert.Equal(isms.Run($"assess case.json --at {Now} --format json").Output, translated.Output);
        Assert.Equal(Matrix(sample.Value, []), Matrix(german, table));
    }

    [Fact]
    public void Twelve_of_26_documents_were_approved_below_top_management_without_a_delegation()
    {
        Assert.Equal(26, Documents.Length);
        Assert.Equal(["krueger 1", "meier 14", "schulz 2", "weber 9"], Documents.CountBy(ApproverOf).Select(each => $"{each.Key} {each.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(Documents.Where(each => ApproverOf(each) != "meier").Select(each => (string)each["id"]!), Subjects(assessed.Value, "E04").Distinct());
        Assert.All(Findings(assessed.Value, "E04"), each => Assert.Contains("neither as original holder nor under any delegation", (string)each["message"]!, StringComparison.Ordinal));
        Assert.Equal("ceo", (string)CaseFile.Who(Name, $"approve-documents --at {Now}")["originalHolder"]![0]!["position"]!);
    }

    [Fact]
    public void Nobody_keeps_and_approves_the_same_document() => Assert.All(Documents, each => Assert.NotEqual(Nordwind.HolderOf(Organization.PositionId.From((string)each["keeper"]!)).Value, ApproverOf(each)));

    [Fact]
    public void A_review_is_overdue_strictly_after_its_day_and_that_of_one_document_never()
    {
        Assert.Empty(Subjects(Assess("2026-06-30"), "L02"));
        Assert.Equal(["POL-003", "POL-007", "POL-012", "POL-013", "POL-015", "POL-018"], Subjects(Assess("2026-11-01"), "L02").Order(StringComparer.Ordinal));
        Assert.Equal(["REC-002"], Documents.Select(each => (string)each["id"]!).Except(Subjects(Assess("2030-01-01"), "L02")));
    }

    [Fact]
    public void The_management_review_lacks_one_input_and_nothing_else()
    {
        Assert.Equal(["MR-2026-Q1", "c"], Assert.Single(Findings(assessed.Value, "M02"))["subjects"]!.AsArray().Select(each => (string)each!));
        Assert.All((string[])["M01", "M03", "M04", "M05", "M06"], rule => Assert.Empty(Findings(assessed.Value, rule)));
        Assert.Equal(
            ["9.3.1 conforms", "9.3.2.a conforms", "9.3.2.b conforms", "9.3.2.c minor", "9.3.2.d.1 conforms", "9.3.2.d.2 conforms", "9.3.2.d.3 conforms", "9.3.2.d.4 conforms", "9.3.2.e conforms", "9.3.2.f conforms", "9.3.2.g conforms", "9.3.3 conforms"],
            Verdicts(assessed.Value).Where(each => each.StartsWith("9.3", StringComparison.Ordinal)));
        var review = Assert.Single(sample.Value["reviews"]!.AsArray())!;
        Assert.Equal(8, review["decisions"]!.AsArray().Count(each => each!["owner"] is not null && each["due"] is not null));
        Assert.Empty(((string[])["improvement", "system-change"]).Except(review["decisions"]!.AsArray().Select(each => (string)each!["topic"]!)));
        Assert.Equal(("meier", "meier ceo"), ((string)review["chair"]!, Assert.Single(AccountableNow("9.3.1"))));
    }

    [Fact]
    public void The_minutes_came_three_days_after_the_meeting()
    {
        var review = Assert.Single(sample.Value["reviews"]!.AsArray())!;
        Assert.Equal(3, (Day(review["entered"]!["held"]!["decidedOn"]!) - Day(review["held"]!)).Days);
        Assert.Equal("2026-04-02", (string)review["closedOn"]!);
    }

    [Fact]
    public void No_leading_no_briefing_and_no_delegation_is_written_and_the_verdict_says_so_letter_by_letter()
    {
        Assert.Equal(
            ["5.1.a observation", "5.1.b minor", "5.1.c observation", "5.1.d major", "5.1.e major", "5.1.f minor", "5.1.g minor", "5.1.h minor"],
            Verdicts(assessed.Value).Where(each => each.StartsWith("5.1.", StringComparison.Ordinal)));
        var unshown = Findings(assessed.Value, "V01").Where(each => (string)each["message"]! == "nothing on record shows it").Select(each => ((string)each["requirement"]!).Split('/')[^1]);
        Assert.Empty(((string[])["5.1.b", "5.1.d", "5.1.f", "5.1.h"]).Except(unshown));
        Assert.DoesNotContain("briefing", assessed.Value["verdicts"]!.AsArray().Where(each => ((string)each!["requirement"]!).Contains("/7.3", StringComparison.Ordinal) && (string)each["status"]! == "conforms").Select(each => (string)each!["explanation"]!));
        using var isms = IsmsRun.WithSample(Name);
        Assert.Equal(0, isms.Run($"report case.json --out pack --at {Now}").Code);
        Assert.Empty(Packed(isms, "delegations")["delegations"]!.AsArray());
    }

    private static JsonNode Assess(string day)
    {
        using var isms = IsmsRun.WithSample(Name);
        return isms.Run($"assess case.json --at {day} --format json").Json;
    }

    private static IEnumerable<string> Verdicts(JsonNode assessment) => assessment["verdicts"]!.AsArray().Select(each => $"{((string)each!["requirement"]!).Split('/')[^1]} {each["status"]}");

    // Without the message: it may name a time of day.
    private static IEnumerable<string> Found(JsonNode assessment) => assessment["findings"]!.AsArray().Select(each => $"{each!["id"]} {each["requirement"]} {each["grade"]} {each["subjects"]!.ToJsonString()}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> AccountableNow(string requirement) => CaseFile.Who(Name, $"{requirement} --at {Now}")["accountable"]!.AsArray().Select(each => $"{each!["person"]} {each["position"]}");

    private static IEnumerable<string> AccountableFor(IsmsRun isms, string file, IEnumerable<string> activities)
    {
        isms.Run($"report {file} --out pack --at {Now}");
        var all = Packed(isms, "accountability")["activities"]!.AsArray().ToDictionary(each => (string)each!["subject"]!);
        return activities.Select(each => string.Join(' ', all[each]!["accountable"]!.AsArray().Select(one => $"{one!["position"]} {one["person"]}")));
    }

    private static JsonNode Packed(IsmsRun isms, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(isms.Folder, "pack", $"{name}.json")))!;

    private static Roles.RaciMatrix Matrix(JsonNode file, string[][] table)
    {
        var reading = GovernanceFile.Read(JsonSerializer.SerializeToUtf8Bytes(file), new() { Beside = _ => FileBeside.Of(JsonSerializer.SerializeToUtf8Bytes(table)) });
        return reading.Register!.At(Nordwind.Day(2026, 4, 14)).Roles.Raci(Nordwind.Matrix.Rows.Select(row => row.Activity), Nordwind.Matrix.Columns);
    }

    private static DateTime Day(JsonNode day) => DateTime.ParseExact((string)day!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
