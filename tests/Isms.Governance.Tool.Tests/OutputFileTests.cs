namespace Isms.Governance.Tool.Tests;

/// <summary>That nothing is written over what was read, whichever verb writes and by whatever name, and that what is written is written whole or not at all.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Firm = """
        format: isms-governance/1
        organization: { id: x, name: X, timeZone: Europe/Berlin, recordsFrom: 2026-01-01 }
        scope: { id: isms, title: S, establishedOn: 2026-01-01 }
        preset: simple
        people: [ ada ]
        positions: [ ceo ]
        appointments: [ { position: ceo, person: ada, from: 2026-01-01 } ]
        topManagement: [ { position: ceo, as: head, from: 2026-01-01 } ]

        """;

    private const string Part = """{ "format": "isms-governance/1", "people": [ "bo" ] }""";

    private readonly IsmsRun isms = new IsmsRun().With("g.yaml", Firm).With("table.csv", "Activity;CISO\nCheck;A/R\n").With("map.yaml", "columns: { CISO: ciso }\n");

    public void Dispose() => isms.Dispose();

    private string Read(string name) => File.ReadAllText(Path.Combine(isms.Folder, name));

    private string[] Files => [.. Directory.GetFileSystemEntries(isms.Folder).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("table.csv")]
    [InlineData("map.yaml")]
    [InlineData("./sub/../table.csv")]
    [InlineData("link.csv")]
    [InlineData("folder/table.csv")]
    public void An_import_is_not_written_over_what_it_was_read_from(string target)
    {
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "link.csv"), Path.Combine(isms.Folder, "table.csv"));
        Directory.CreateSymbolicLink(Path.Combine(isms.Folder, "folder"), isms.Folder);
        var (table, map) = (Read("table.csv"), Read("map.yaml"));
        var result = isms.Run($"import raci table.csv --as-of 2026-04-01 --map map.yaml -o {target} --force");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("is a file that was read", result.Error, StringComparison.Ordinal);
        Assert.Equal((table, map), (Read("table.csv"), Read("map.yaml")));
    }

    [Fact]
    public void A_report_is_not_written_over_a_part_that_was_read()
    {
        isms.With("main.yaml", Firm + "include: [ assessment.json ]\n").With("assessment.json", Part);
        var before = Files;
        Assert.Equal(2, isms.Run("report main.yaml --out . --force --at 2026-03-01").Code);
        Assert.Equal(Part, Read("assessment.json"));
        Assert.Equal(before, Files);
    }

    [Fact]
    public void A_report_of_a_file_that_is_called_as_one_of_the_pack_writes_none_of_them()
    {
        isms.With("findings.json", """{ "format": "isms-governance/1" }""");
        var before = Files;
        var result = isms.Run("report findings.json --out . --force --at 2026-03-01");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(before, Files);
    }

    [Fact]
    public void A_report_into_a_folder_in_which_a_folder_is_in_the_way_writes_nothing()
    {
        Directory.CreateDirectory(Path.Combine(isms.Folder, "pack", "findings.txt"));
        Assert.Contains("is a folder", isms.Run("report g.yaml --out pack --force --at 2026-03-01").Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(isms.Folder, "pack")));
    }

    [Theory]
    [InlineData("report", "g.yaml", "--out", "")]
    [InlineData("report", "g.yaml", "--out", " ")]
    [InlineData("import", "register", "table.csv", "-o", "")]
    public void A_name_that_is_blank_is_told_and_nothing_is_written(params string[] words)
    {
        var before = Files;
        var result = isms.Run(words);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(before, Files);
    }

    [Fact]
    public void What_is_written_is_named_as_a_user_would_find_it()
    {
        Assert.StartsWith("written: `assessment.md`\n", isms.Run("report g.yaml --out ./ --at 2026-03-01").Output.Replace("./", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith($"written: `{Path.Combine("pack", "assessment.md")}`\n", isms.Run("report g.yaml --out pack/ --at 2026-03-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_in_the_place_of_the_one_to_which_a_link_leads_with_its_rights_and_nothing_is_left_beside()
    {
        isms.With("old.yaml", "old\n");
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "to-old.yaml"), Path.Combine(isms.Folder, "old.yaml"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(isms.Folder, "old.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var before = Files;
        Assert.Equal(0, isms.Run("import raci table.csv --as-of 2026-04-01 -o to-old.yaml --force").Code);
        Assert.StartsWith("format: isms-governance/1", Read("old.yaml"), StringComparison.Ordinal);
        Assert.Equal(before, Files);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(isms.Folder, "old.yaml")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void A_device_is_written_into_and_not_replaced()
    {
        Assert.Equal(0, isms.Run("import raci table.csv --as-of 2026-04-01 -o /dev/null --force").Code);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }
}
