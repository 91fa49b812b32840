using System.Text;

namespace Isms.Governance.Tool.Tests;

/// <summary>That an import loses nothing of a table in silence, guesses no authority, and makes no part that the tool itself refuses.</summary>
public sealed class ImportLossTests : IDisposable
{
    private const string Main = """
        format: isms-governance/1
        organization: { id: x, name: X, timeZone: Europe/Berlin, recordsFrom: 2026-01-01 }
        scope: { id: isms, title: S, establishedOn: 2026-01-01 }
        preset: simple
        people: [ ada ]
        appointments: [ { position: ceo, person: ada, from: 2026-01-01 } ]
        topManagement: [ { position: ceo, as: head, from: 2026-01-01 } ]
        include: [ raci.yaml ]

        """;

    private const string Register = "Instrument;Item;Delegator;Delegate;Activity;Amount;Valid from;Valid to\n";

    private readonly IsmsRun isms = new IsmsRun().With("main.yaml", Main);

    public void Dispose() => isms.Dispose();

    private (string Part, string Notices) Raci(string table) => Raci(Encoding.UTF8.GetBytes(table));

    private (string Part, string Notices) Raci(byte[] table)
    {
        var result = isms.With("t.csv", table).Run("import raci t.csv --as-of 2026-04-01 -o raci.yaml --force");
        Assert.Equal(0, result.Code);
        return (File.ReadAllText(Path.Combine(isms.Folder, "raci.yaml")), result.Error);
    }

    private (string Part, string Notices) Delegations(string rows)
    {
        var result = isms.With("d.csv", Register + rows).Run("import register d.csv --kind delegations");
        Assert.Equal(0, result.Code);
        return (result.Output, result.Error);
    }

    [Fact]
    public void A_matrix_in_another_encoding_makes_a_part_that_can_be_included()
    {
        var (part, _) = Raci([.. "T"u8, 0xE4, .. "tigkeit;CISO;CEO\r\nPr"u8, 0xFC, .. "fen;R;A\r\n"u8]);
        Assert.DoesNotContain("file: t.csv", part, StringComparison.Ordinal);
        Assert.Equal(0, isms.Run("check main.yaml").Code);
    }

    [Fact]
    public void A_matrix_with_its_activities_in_another_column_makes_a_part_that_can_be_included()
    {
        Assert.DoesNotContain("file: t.csv", Raci("CEO,CISO,Activity\nA,R,Do\nI,A/R,Go\n").Part, StringComparison.Ordinal);
        Assert.Equal(0, isms.Run("check main.yaml").Code);
    }

    [Theory]
    [InlineData("Activity;CISO;CEO\nCheck;R;A\nCheck;A;R\n", "# left out, line 3: Check; A; R")]
    [InlineData("Activity;CISO;CISO;CEO\nCheck;R;C;A\n", "# left out, column 3, CISO: Check: C")]
    [InlineData("Activity;Remark;CISO;CEO\nCheck;soon;R;A\nDo;later;R;A\n", "# left out, column 2, Remark: Check: soon; Do: later")]
    [InlineData("Activity;CISO;CEO\nCheck;R;A\n;A;R\n", "# left out, line 3: ; A; R")]
    [InlineData("Activity;CISO;CEO\nPhase 1;;\nCheck;R;A\n", "# left out, line 2: Phase 1; ; ")]
    public void What_is_left_out_of_a_matrix_stands_in_the_part_as_a_comment(string table, string expected)
    {
        var (part, notices) = Raci(table);
        Assert.Contains(expected, part, StringComparison.Ordinal);
        Assert.Contains("left out", notices, StringComparison.Ordinal);
        Assert.Equal(0, isms.Run("check main.yaml").Code);
    }

    [Fact]
    public void A_word_is_no_letters_and_a_small_L_by_itself_is_one()
    {
        Assert.Contains("# left out, line 2: Training; A; R; All", Raci("Activity;CEO;CISO;Staff\nTraining;A;R;All\nCheck;A;R;C\n").Part, StringComparison.Ordinal);
        Assert.Contains("Staff: I", Raci("Activity;CEO;CISO;Staff\nTraining;A;R;l\n").Part, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_turned_is_refused()
    {
        var result = isms.With("t.csv", "Role,Do,Go\nCEO,A,I\nCISO,R,A/R\n").Run("import raci t.csv");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("activities across", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("k.A.")]
    public void What_stands_for_nothing_is_not_taken_for_no_limit_where_others_have_one(string amount)
    {
        var (part, notices) = Delegations($"DA;1;CEO;CISO;Buy;5 EUR;2026-01-01;\nDA;2;CEO;CFO;Buy;{amount};2026-01-01;\nDA;3;CEO;CFO;Hire;{amount};2026-01-01;\n");
        Assert.Contains("# left out, line 3: ", part, StringComparison.Ordinal);
        Assert.Contains("says neither a limit nor that there is none", notices, StringComparison.Ordinal);
        Assert.Contains("item: \"3\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_at_the_end_of_time_is_no_last_day_and_one_before_the_first_leaves_the_row_out()
    {
        var (part, notices) = Delegations("DA;1;CEO;CISO;Buy;5 EUR;01.01.2026;31.12.9999\nDA;2;CEO;CFO;Buy;5 EUR;01.01.2026;31.12.2025\n");
        Assert.Contains("period: { from: 2026-01-01 }", part, StringComparison.Ordinal);
        Assert.Contains("`31.12.9999` is read as no last day", notices, StringComparison.Ordinal);
        Assert.Contains("# left out, line 3: ", part, StringComparison.Ordinal);
        Assert.Contains("before the first", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_many_is_taken_as_a_class_and_two_in_one_cell_are_told()
    {
        var (part, notices) = Delegations("DA;1;CEO;All department heads;Buy;5 EUR;2026-01-01;\nDA;2;CEO;IT-Leitung und CFO;Buy;5 EUR;2026-01-01;\n");
        Assert.Contains("to: { class: all-department-heads }", part, StringComparison.Ordinal);
        Assert.Contains("`All department heads` is taken as a class of positions", notices, StringComparison.Ordinal);
        Assert.Contains("`IT-Leitung und CFO` is taken as one position", notices, StringComparison.Ordinal);
    }
}
