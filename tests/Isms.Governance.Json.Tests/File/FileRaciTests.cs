using System.Text;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a matrix is adopted from a file or from a table beside it, as a whole or not at all.</summary>
public class FileRaciTests
{
    private const string Table = """[ [ "Activity", "Top Management", "ISB", "All employees" ], [ "Conduct internal audits", "A", "r", "" ], [ "Run the ISMS", "i", "A / R", "n/a" ], [ "Legend", "R = Responsible", "A = Accountable", "" ] ]""";

    private const string Beside = "\"raci\": [ { \"id\": \"main\", \"file\": \"matrix.json\", \"asOf\": \"2026-04-01\", \"columns\": { \"Top Management\": \"topManagement\" }, \"rows\": { \"Run the ISMS\": \"run-isms\" } } ]";

    private static GovernanceFileReading FromTable(string table, string lines = Beside) => With(lines, new() { Beside = name => name == "matrix.json" ? FileBeside.Of(Encoding.UTF8.GetBytes(table)) : FileBeside.NotFound("none", "add it") });

    private static string Cells(GovernanceView view) => string.Join("; ", view.Roles.Raci([ActivityId.From("audit"), ActivityId.From("run-isms")], [PositionId.From("ceo"), PositionId.From("iso"), ClassId.From("all-staff")])
        .Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.ToText()))));

    [Fact]
    public void A_matrix_stands_cell_by_cell_under_ids_titles_or_other_names()
    {
        var reading = With("\"raci\": [ { \"id\": \"main\", \"asOf\": \"2026-04-01\", \"cells\": { \"audit\": { \"topManagement\": \"A\", \"ISB\": \"R\" }, \"Run the management system\": { \"ceo\": \"I\", \"iso\": \"A/R\", \"all employees\": \"C\" } } } ]");
        Assert.Equal("A | R | ; I | A/R | C", Cells(reading.At(2026, 4, 1)));
        Assert.Equal(" |  | ;  |  | ", Cells(reading.At(2026, 3, 31)));
    }

    [Fact]
    public void A_matrix_stands_in_a_table_beside_the_file() => Assert.Equal("A | R | ; I | A/R | ", Cells(FromTable(Table).At(2026, 4, 1)));

    [Theory]
    [InlineData("Legende:", "R = macht", "A = verantwortet")]
    [InlineData("Legend: R = Responsible", "", "")]
    [InlineData("Key", "R: responsible", "A: accountable")]
    [InlineData("", "R - responsible", "A – accountable")]
    [InlineData("R = does", "A = answers", "C = asked")]
    public void A_legend_is_left_out(params string[] row) => Assert.True(RaciReading.IsLegend(row));

    [Theory]
    [InlineData("Review firewall", "A - Meier", "R - Weber")]
    [InlineData("Review firewall", "A = Accountable", "R = Responsible")]
    [InlineData("", "A: Meier", "R: Weber")]
    [InlineData("Key", "A", "R")]
    [InlineData("Key: management", "A", "R")]
    [InlineData("A - Planning", "A - Meier", "R - Weber")]
    [InlineData("Legend keeping", "A", "R")]
    public void A_row_that_could_be_about_something_is_no_legend(params string[] row) => Assert.False(RaciReading.IsLegend(row));

    [Fact]
    public void A_row_with_names_behind_its_letters_is_told_and_not_dropped() => FromTable(Table.Replace("\"A\", \"r\", \"\"", "\"A - Meier\", \"R - Weber\", \"\"", StringComparison.Ordinal))
        .HasFaults("ISMS-F12 matrix.json:1:90 [1][1]", "ISMS-F12 matrix.json:1:103 [1][2]");

    [Fact]
    public void Letters_are_read_as_they_are_written() =>
        Assert.All(Enumerable.Range(0, 16).Select(each => (RaciLetters)each), letters => Assert.Equal(letters, LettersConverter.Parse(letters.ToText())));

    [Fact]
    public void A_later_matrix_takes_away_what_its_empty_cells_held() => Assert.Equal("A | R | ;  | A/R | ", Cells(With(
        "\"raci\": [ { \"id\": \"one\", \"asOf\": \"2026-04-01\", \"cells\": { \"audit\": { \"ceo\": \"A\", \"iso\": \"R\" }, \"run-isms\": { \"ceo\": \"A/R\" } } }, { \"id\": \"two\", \"asOf\": \"2026-05-01\", \"cells\": { \"run-isms\": { \"ceo\": \"\", \"iso\": \"A/R\" } } } ]").At(2026, 5, 1)));

    [Theory]
    [InlineData("\"Conduct internal audits\"", "\"Conduct extenal audits\"", "ISMS-F19 matrix.json:1:63 [1][0]")]
    [InlineData("\"ISB\"", "\"ISC\"", "ISMS-F19 matrix.json:1:35 [0][2]")]
    [InlineData("\"r\"", "\"\u0410\"", "ISMS-F12 matrix.json:1:95 [1][2]")]
    [InlineData("\"All employees\"", "\"\"", null)]
    [InlineData("\"ISB\", \"All employees\"", "\"ISB\", \"ISB\"", "ISMS-F16 matrix.json:1:90 [1][3]|ISMS-F16 matrix.json:1:128 [2][3]")]
    [InlineData("\"n/a\"", "{}", "ISMS-F10 2:35 raci[0].file")]
    public void What_a_table_says_that_means_nothing_is_told_in_the_table(string old, string @new, string? expected)
    {
        var reading = FromTable(Table.Replace(old, @new, StringComparison.Ordinal));
        if (expected is null)
        {
            Assert.Equal("A | R | ; I | A/R | ", Cells(reading.At(2026, 4, 1)));
        }
        else
        {
            reading.HasFaults(expected.Split('|'));
        }
    }

    [Theory]
    [InlineData("\"file\": \"matrix.json\", ", "", "ISMS-F16 2:11 raci[0]")]
    [InlineData("matrix.json", "../matrix.json", "ISMS-F22 2:35 raci[0].file")]
    [InlineData("matrix.json", "other.json", "ISMS-F23 2:35 raci[0].file")]
    [InlineData("\"topManagement\" }", "\"top\" }", "ISMS-F19 2:103 raci[0].columns.Top Management")]
    public void What_is_wrong_with_the_item_is_told_where_it_stands(string old, string @new, string expected) => FromTable(Table, Beside.Replace(old, @new, StringComparison.Ordinal)).HasFaults(expected);

    [Fact]
    public void Cells_that_mean_nothing_are_told_where_they_stand() => With("\"raci\": [ { \"id\": \"m\", \"asOf\": \"2026-04-01\", \"cells\": { \"audits\": { \"iso\": \"A/R\" }, \"run-isms\": { \"isso\": \"A/R\" } } } ]")
        .HasFaults("ISMS-F19 2:57 raci[0].cells.audits", "ISMS-F19 2:99 raci[0].cells.run-isms.isso");

    [Fact]
    public void A_column_under_two_names_in_one_row_is_told() => With("\"raci\": [ { \"id\": \"m\", \"asOf\": \"2026-04-01\", \"cells\": { \"audit\": { \"iso\": \"A\", \"ISB\": \"R\" } } } ]")
        .HasFaults("ISMS-F16 2:87 raci[0].cells.audit.ISB");

    [Fact]
    public void A_matrix_that_falls_short_is_refused_as_a_whole_with_every_rule()
    {
        var reading = With("\"raci\": [ { \"id\": \"m\", \"asOf\": \"2026-04-01\", \"cells\": { \"audit\": { \"iso\": \"R\" }, \"run-isms\": { \"iso\": \"A\" }, \"spend\": { \"iso\": \"A/R/C\" } } } ]");
        reading.HasFaults("ISMS-F21 2:11 raci[0]");
        Assert.Equal(["ISMS-R01", "ISMS-R02", "ISMS-R03"], reading.Diagnostics[0].Rules.Select(rule => rule.Id.Value));
    }
}
