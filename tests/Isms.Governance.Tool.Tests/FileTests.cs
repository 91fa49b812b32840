namespace Isms.Governance.Tool.Tests;

/// <summary>That the tool asks a governance file, in YAML and in JSON alike.</summary>
public sealed class FileTests : IDisposable
{
    private const string Head = "format: isms-governance/1\norganization: { id: example, timeZone: Europe/Berlin }\n";

    private readonly IsmsRun isms = new();

    public void Dispose() => isms.Dispose();

    [Fact]
    public void The_starter_file_is_sound_and_answers()
    {
        Assert.Equal(0, isms.Run("init").Code);
        var check = isms.Run("check governance.yaml");
        Assert.True(check.Code == 0, check.Output);
        Assert.Equal("yes", (string?)isms.Run("may bo spend governance.yaml --at 2026-04-14 --amount 25000EUR --format json").Json["answer"]);
        Assert.Equal(3, isms.Run("may bo spend governance.yaml --at 2026-04-14 --amount 25001EUR").Code);
        Assert.Equal(3, isms.Run("may bo spend governance.yaml --at 2027-01-01 --amount 25000EUR").Code);
        Assert.Equal("ada", (string?)isms.Run("who 5.1.c governance.yaml --at 2026-04-14 --format json").Json["accountable"]![0]!["person"]);
    }

    [Fact]
    public void The_schema_is_the_one_of_the_library() => Assert.Equal(Json.GovernanceFile.Schema.TrimEnd() + "\n", isms.Run("schema").Output);

    [Fact]
    public void A_file_that_exists_is_left_as_it_is()
    {
        isms.With("governance.yaml", "mine");
        Assert.Equal(2, isms.Run("init").Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(isms.Folder, "governance.yaml")));
    }

    [Fact]
    public void An_unknown_key_is_told_on_its_line_with_the_nearest_one()
    {
        var result = isms.With("g.yaml", Head + "peeple: []\n").Run("check g.yaml");
        Assert.Equal(2, result.Code);
        Assert.Contains("g.yaml:3:1: ISMS-F07", result.Output, StringComparison.Ordinal);
        Assert.Contains("people", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void YAML_that_cannot_be_read_ends_with_two()
    {
        var result = isms.With("g.yaml", "a: [\n").Run("check g.yaml --format json");
        Assert.Equal((2, false), (result.Code, (bool?)result.Json["sound"]));
        Assert.Equal("ISMS-F03", (string?)result.Json["violations"]![0]!["rule"]);
    }

    [Fact]
    public void A_file_has_no_earlier_knowledge()
    {
        isms.Run("init");
        Assert.Equal(2, isms.Run("assess governance.yaml --known 2026-02-01").Code);
    }

    [Fact]
    public void What_falls_short_is_shown_on_a_line_of_the_file()
    {
        isms.Run("init");
        var path = Path.Combine(isms.Folder, "governance.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("  - { position: ceo,  person: ada, from: 2026-01-01 }", "  - { position: ceo,  person: ada, from: 2026-01-01, through: 2026-03-31 }", StringComparison.Ordinal));
        var results = isms.Run("assess governance.yaml --at 2026-04-14 --format sarif").Json["runs"]![0]!["results"]!.AsArray();
        Assert.Contains(results, each => (int)each!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1);
    }

    [Fact]
    public void What_is_found_about_a_record_is_shown_on_its_line()
    {
        isms.Run("init");
        var path = Path.Combine(isms.Folder, "governance.yaml");
        File.AppendAllText(path, "leadership:\n  - { id: E-1, by: bo, to: ceo, on: 2026-02-01, what: no time, answerDue: 2026-02-10 }\n");
        var line = File.ReadAllLines(path).Length;
        var results = isms.Run("assess governance.yaml --at 2026-04-14 --rule ISMS-L04 --format sarif").Json["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(line, (int)results.Single()!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
    }
}
