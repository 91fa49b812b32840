namespace Isms.Governance.Tool.Tests;

/// <summary>That a governance file reaches the files in its own folder and nothing else.</summary>
public sealed class IncludeTests : IDisposable
{
    private const string Main = """
        format: isms-governance/1
        include: [ parts/people.yaml, delegations.json ]
        scope: { id: isms, establishedOn: 2026-01-01 }
        positions: [ ceo, { id: ciso, reportsTo: ceo } ]
        topManagement: [ { position: ceo, as: head } ]
        activities: [ { id: spend, monetary: true } ]
        """;

    private const string People = """
        format: isms-governance/1
        people: [ ada, bo ]
        appointments:
          - { position: ceo, person: ada, from: unknown }
          - { position: ciso, person: bo, from: 2026-01-01, through: 2026-03-31 }
        """;

    private const string Delegations = """
        { "format": "isms-governance/1",
          "delegations": [
            { "instrument": "DA-1", "item": 1, "by": "ceo", "to": "ciso", "activities": [ "spend" ],
              "limits": [ { "amount": 100, "currency": "EUR" } ], "period": { "from": "2026-01-01", "through": "2026-12-31" } },
          ] }
        """;

    private readonly IsmsRun isms = new();

    public IncludeTests()
    {
        Directory.CreateDirectory(Path.Combine(isms.Folder, "gov", "parts"));
        isms.With("gov/main.yaml", Main).With("gov/parts/people.yaml", People).With("gov/delegations.json", Delegations);
    }

    public void Dispose() => isms.Dispose();

    [Fact]
    public void Parts_in_either_notation_are_one_file()
    {
        var check = isms.Run("check gov/main.yaml");
        Assert.True(check.Code == 0, check.Output);
        Assert.Equal("yes", (string?)isms.Run("may bo spend gov/main.yaml --at 2026-02-01 --amount 100EUR --format json").Json["answer"]);
    }

    [Fact]
    public void What_is_wrong_is_told_in_its_part()
    {
        isms.With("gov/delegations.json", Delegations.Replace("\"ciso\"", "\"cis\"", StringComparison.Ordinal));
        var check = isms.Run("check gov/main.yaml");
        Assert.Equal(2, check.Code);
        Assert.Contains("gov/delegations.json:3:59: ISMS-F19", check.Output, StringComparison.Ordinal);
        Assert.Equal("delegations.json", (string?)isms.Run("check gov/main.yaml --format json").Json["violations"]![0]!["file"]);
        Assert.Equal("gov/delegations.json", (string?)isms.Run("check gov/main.yaml --format sarif").Json["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Contains("gov/parts/people.yaml:3:1: ISMS-F03", isms.With("gov/parts/people.yaml", "format: isms-governance/1\npeople:\n\t- ada\n").Run("check gov/main.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_falls_short_is_shown_in_its_part()
    {
        isms.With("gov/parts/people.yaml", People.Replace("person: ada, from: unknown", "person: ada, from: unknown, through: 2026-01-31", StringComparison.Ordinal));
        var results = isms.Run("assess gov/main.yaml --at 2026-04-14 --format sarif").Json["runs"]![0]!["results"]!.AsArray();
        Assert.Contains(results, each => (string?)each!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"] == "gov/parts/people.yaml");
    }

    [Theory]
    [InlineData("/etc/hostname", "ISMS-F22")]
    [InlineData("../people.yaml", "ISMS-F22")]
    [InlineData("gone.yaml", "ISMS-F23")]
    [InlineData("parts", "ISMS-F23")]
    [InlineData("main.yaml", "ISMS-F23")]
    [InlineData("out.yaml", "ISMS-F23")]
    [InlineData("outside/people.yaml", "ISMS-F23")]
    [InlineData("circle.yaml", "ISMS-F23")]
    public void Nothing_outside_of_the_folder_is_read_by_name_or_by_link(string name, string code)
    {
        isms.With("people.yaml", "the secret");
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "gov", "out.yaml"), "../people.yaml");
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "gov", "outside"), isms.Folder);
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "gov", "circle.yaml"), "circle.yaml");
        var check = isms.With("gov/main.yaml", Main.Replace("parts/people.yaml", name, StringComparison.Ordinal)).Run("check gov/main.yaml");
        Assert.Equal(2, check.Code);
        Assert.Contains($"gov/main.yaml:2:12: {code}", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", check.Output + check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_stays_in_the_folder_is_followed()
    {
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "gov", "people.yaml"), "parts/people.yaml");
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "linked"), "gov");
        Assert.Equal(0, isms.With("gov/main.yaml", Main.Replace("parts/people.yaml", "people.yaml", StringComparison.Ordinal)).Run("check linked/main.yaml").Code);
    }

    [Fact]
    public void A_part_that_is_too_large_is_not_read()
    {
        using (var large = File.Create(Path.Combine(isms.Folder, "gov", "parts", "people.yaml")))
        {
            large.SetLength(65L * 1024 * 1024);
        }

        Assert.Contains("gov/parts/people.yaml:1:1: ISMS-F01", isms.Run("check gov/main.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_which_something_would_be_left_out_is_told()
    {
        const string Table = "| activity | ciso |\n|---|---|\n| spend | R |\n";
        isms.With("gov/raci.yaml", "format: isms-governance/1\ninclude: [ main.yaml ]\nraci: [ { id: main, file: m.md, asOf: 2026-02-01, columns: { ciso: ciso } } ]\n").With("gov/m.md", Table);
        var whole = isms.Run("check gov/raci.yaml");
        Assert.DoesNotContain("left out", whole.Output + whole.Error, StringComparison.Ordinal);

        var twice = isms.With("gov/m.md", $"{Table}\n{Table}").Run("check gov/raci.yaml");
        Assert.Equal(2, twice.Code);
        Assert.Contains("m.md:5:1: ISMS-F03: another table, left out", twice.Output, StringComparison.Ordinal);
    }
}
