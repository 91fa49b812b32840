using System.Text;
using Isms.Governance.Tool.Imports;

namespace Isms.Governance.Tool.Tests;

/// <summary>That tables as people keep them become parts of a governance file, and that nothing is dropped in silence.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Matrix = "Activity,Top Management,Information Security Officer (ISO),Department Heads\nApprove policy,A,R,I\nRun audits,A,R/C,n/a\nLegend,R = Responsible,A = Accountable,\n";

    private readonly IsmsRun isms = new();

    public void Dispose() => isms.Dispose();

    [Fact]
    public void A_matrix_names_activities_positions_classes_and_top_management()
    {
        var result = isms.With("m.csv", Matrix).Run("import raci m.csv --as-of 2026-04-01");
        Assert.Equal(0, result.Code);
        Assert.Contains("- { id: iso, title: Information Security Officer (ISO), aliases: [ISO] }", result.Output, StringComparison.Ordinal);
        Assert.Contains("- { id: department-heads, title: Department Heads }", result.Output, StringComparison.Ordinal);
        Assert.Contains("- { id: approve-policy, title: Approve policy }", result.Output, StringComparison.Ordinal);
        Assert.Contains("Top Management: topManagement", result.Output, StringComparison.Ordinal);
        Assert.Contains("m.csv:4:1: a legend, left out", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no date", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "A", false)]
    [InlineData(" a / r ", "A/R", false)]
    [InlineData("A/R", "A/R", false)]
    [InlineData("i,c", "C, I", false)]
    [InlineData("N/A", "", false)]
    [InlineData("–", "", false)]
    [InlineData("\u0410", "A", true)]
    [InlineData("\u0421", "C", true)]
    [InlineData("yes", null, false)]
    [InlineData("X", null, false)]
    public void Letters_are_read_as_they_are_meant(string cell, string? letters, bool lookAlike)
    {
        Assert.Equal(letters, RaciImport.Letters(cell, out var has));
        Assert.Equal(lookAlike, has);
    }

    [Fact]
    public void What_is_no_letter_or_only_looks_like_one_is_told_at_its_cell()
    {
        var result = isms.With("m.csv", "Activity,CEO,ISO\nSpend,X,\u0410\nPay,A,R\n").Run("import raci m.csv");
        Assert.Contains("m.csv:2:2: `X` is none of the letters", result.Error, StringComparison.Ordinal);
        Assert.Contains("m.csv:2:3: a letter of", result.Error, StringComparison.Ordinal);
        Assert.Contains("has no date", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_found(string separator) =>
        Assert.Contains("id: spend", isms.With("m.csv", "Activity,CEO,ISO\nSpend,A,R\n".Replace(",", separator, StringComparison.Ordinal)).Run("import raci m.csv").Output, StringComparison.Ordinal);

    [Fact]
    public void German_headings_and_encodings_are_read()
    {
        const string text = "Tätigkeit;Geschäftsleitung;Informationssicherheitsbeauftragte/r (ISB)\nRisikoregister pflegen;I;A/R\nLegende;R = durchführend;A = rechenschaftspflichtig\n";
        var utf8 = isms.With("m.csv", text).Run("import raci m.csv");
        var utf16 = isms.With("m.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).Run("import raci m.csv");
        var windows = isms.With("m.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)).Run("import raci m.csv");
        Assert.Contains("Geschäftsleitung: topManagement", utf8.Output, StringComparison.Ordinal);
        Assert.Equal(utf8.Output, utf16.Output);
        Assert.Contains("cells: { Risikoregister pflegen: ", windows.Output, StringComparison.Ordinal);
        Assert.Contains("read as Windows-1252", windows.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Windows-1252", utf8.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_Markdown_is_a_table() =>
        Assert.Contains("id: spend", isms.With("m.md", "# Who does what\n\n| Activity | CEO | ISO |\n|---|:-:|---|\n| Spend | A | R |\n\nmore\n").Run("import raci m.md").Output, StringComparison.Ordinal);

    [Fact]
    public void A_binary_file_is_refused_in_one_line()
    {
        var result = isms.With("m.csv", [1, 0, 2, 0, 3]).Run("import raci m.csv");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("not text", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_newlines_stay_in_their_cell_and_lines_are_counted()
    {
        var result = isms.With("m.csv", "Activity,CEO\n\"Spend\nmoney\",A\nPay,Q\n").Run("import raci m.csv");
        Assert.Contains("title: Spend money", result.Output, StringComparison.Ordinal);
        Assert.Contains("m.csv:4:2: `Q`", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_documents_is_known_by_its_headings()
    {
        var result = isms.With("d.csv", "Doc ID,Title,Owner,Approver,Version,Effective Date,Classification\nPOL-001,Security Policy,ISO,CEO,2.0,15.01.2026,Internal\nPOL-001,Second,ISO,CEO,1.0,,Internal\n").Run("import register d.csv");
        Assert.Contains("versions: [{ version: \"2.0\", approvedBy: { position: ceo }, from: 2026-01-15 }]", result.Output, StringComparison.Ordinal);
        Assert.Contains("# Classification: Internal", result.Output, StringComparison.Ordinal);
        Assert.Contains("`POL-001` stands twice", result.Error, StringComparison.Ordinal);
        Assert.Contains("d.csv:3:6: no day from which the version holds", result.Error, StringComparison.Ordinal);
        Assert.Contains("the column `Classification` has no place", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_delegations_becomes_delegations()
    {
        var result = isms.With("r.csv", "Instrument;Item;By;To;Activity;Amount;Currency;Valid from;Valid until\nDA-1;1;CEO;ISO;Spend;25.000,50;EUR;2026-01-01;2026-12-31\n").Run("import register r.csv");
        Assert.Contains("- { instrument: DA-1, item: \"1\", by: ceo, to: { position: iso }, activities: [spend], kinds: [decide], limits: [{ amount: 25000.50, currency: EUR }], period: { from: 2026-01-01, through: 2026-12-31 } }", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trainings_are_records_of_people_or_coverage_of_groups()
    {
        var result = isms.With("t.csv", "Person,Training,Due Date,Completion Date,Status\nAnna Weber,Lead Implementer,,2025-11-12,Completed\nAll (42),Awareness,2026-06-30,,28/42\nMarkus,CIS,,,Planned\n").Run("import register t.csv --as-of 2026-04-13");
        Assert.Contains("- { person: anna-weber, competence: lead-implementer, on: 2025-11-12 }", result.Output, StringComparison.Ordinal);
        Assert.Contains("count: 28, of: 42, asOf: 2026-04-13", result.Output, StringComparison.Ordinal);
        Assert.Contains("`CIS` of Markus is not completed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Competences_are_required_of_positions() =>
        Assert.Contains("- { for: iso, competence: risk-assessment, refreshEvery: P36M }", isms.With("c.csv", "Role,Required Competence,Refresh Interval (months)\nISO,Risk assessment,36\n").Run("import register c.csv").Output, StringComparison.Ordinal);

    [Fact]
    public void Headings_that_nobody_knows_are_mapped()
    {
        isms.With("c.csv", "Wer,Was\nISO,Risk assessment\n").With("map.yaml", "columns: { Wer: role, Was: competence }\n");
        Assert.Equal(2, isms.Run("import register c.csv").Code);
        Assert.Contains("for: iso", isms.Run("import register c.csv --map map.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_exists_is_not_written_over_unasked()
    {
        isms.With("m.csv", Matrix).With("out.yaml", "mine");
        Assert.Equal(2, isms.Run("import raci m.csv -o out.yaml").Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(isms.Folder, "out.yaml")));
        Assert.Equal(0, isms.Run("import raci m.csv -o out.yaml --force").Code);
        Assert.StartsWith("format: isms-governance/1\n\npositions:", File.ReadAllText(Path.Combine(isms.Folder, "out.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_YAML_with_the_same_texts()
    {
        isms.With("m.csv", "Activity,\"C: #1, {x}\"\n\"a: b # c\",A\nyes,R\n");
        var yaml = isms.Run("import raci m.csv").Output;
        var (document, problem) = Frame.YamlNotation.Read(Encoding.UTF8.GetBytes(yaml), Json.GovernanceFileOptions.Standard);
        Assert.Null(problem);
        Assert.Contains("\"a: b # c\"", yaml, StringComparison.Ordinal);
        Assert.Contains("title: \"yes\"", yaml, StringComparison.Ordinal);
        Assert.NotNull(document);
    }

    [Fact]
    public void Notices_are_part_of_the_JSON()
    {
        var json = isms.With("m.csv", Matrix).Run("import raci m.csv --format json").Json;
        Assert.Contains(json["notices"]!.AsArray(), each => (int)each!["line"]! == 4 && (int)each["column"]! == 1);
        Assert.NotEmpty(json["sections"]!["activities"]!.AsArray());
    }
}
