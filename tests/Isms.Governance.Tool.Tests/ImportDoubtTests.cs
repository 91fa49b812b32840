using Isms.Governance.Tool.Imports;

namespace Isms.Governance.Tool.Tests;

/// <summary>That an import never guesses in silence: what it does not understand whole is told, left out and kept as a comment, and never becomes wider authority.</summary>
public sealed class ImportDoubtTests : IDisposable
{
    private const string Register = "Instrument,Item,From,To,Power,Limit,Valid from,Valid to,Reference\n";

    private const string Trainings = "Person,Training,Completion date,Status,Certificate,Valid until\n";

    private readonly IsmsRun isms = new();

    public void Dispose() => isms.Dispose();

    private IsmsResult Imported(string table, string verb = "register") => isms.With("t.csv", table).Run($"import {verb} t.csv");

    private static void Has(string text, params string[] expected) => Assert.All(expected, each => Assert.Contains(each, text, StringComparison.Ordinal));

    private static void HasNot(string text, params string[] unexpected) => Assert.All(unexpected, each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));

    [Theory]
    [InlineData("25000 EUR", "25000 EUR")]
    [InlineData("EUR 25,000", "25000 EUR")]
    [InlineData("25.000,50 €", "25000.50 EUR")]
    [InlineData("up to 25 000 EUR", "25000 EUR")]
    [InlineData("bis zu 1.000 €", "1000 EUR")]
    [InlineData("2'500'000.5 CHF", "2500000.5 CHF")]
    [InlineData("", "none")]
    [InlineData("unlimited", "none")]
    [InlineData("n/a", "none")]
    [InlineData("-5000 EUR", "doubt")]
    [InlineData("25k EUR", "doubt")]
    [InlineData("1,5 Mio. €", "doubt")]
    [InlineData("5 MIO", "doubt")]
    [InlineData("5 million EUR", "doubt")]
    [InlineData("10.000 - 25.000 EUR", "doubt")]
    [InlineData("bis 25.000,00 € zzgl. 19 % USt.", "doubt")]
    [InlineData("2 x 5000 EUR", "doubt")]
    [InlineData("0,123 EUR", "doubt")]
    [InlineData("1.5000 EUR", "doubt")]
    [InlineData("1.000 KWD", "doubt")]
    [InlineData("> 5000 EUR", "doubt")]
    [InlineData("ab 5000 EUR", "doubt")]
    [InlineData("5000 EUR per year", "doubt")]
    [InlineData("$5000", "doubt")]
    [InlineData("5000", "doubt")]
    [InlineData("EUR 5000 EUR", "doubt")]
    public void One_number_and_one_currency_are_an_amount(string cell, string expected)
    {
        var amount = Amount.Of(cell, "");
        Assert.Equal(expected, amount.Doubt is not null ? "doubt" : amount.Limit is null ? "none" : $"{amount.Limit["amount"]!.ToJsonString()} {amount.Limit["currency"]}");
    }

    [Theory]
    [InlineData("5000", "EUR", true)]
    [InlineData("5000 EUR", "EUR", true)]
    [InlineData("5000 EUR", "USD", false)]
    [InlineData("5000", "Euro", false)]
    public void The_currency_may_stand_in_a_column_of_its_own(string cell, string currency, bool isRead) => Assert.Equal(isRead, Amount.Of(cell, currency).Limit is not null);

    [Theory]
    [InlineData("25k EUR,2026-01-01,2026-12-31", 6)]
    [InlineData("5 EUR,03/15/2026,2026-12-31", 7)]
    [InlineData("5 EUR,2026-01-01,next year", 8)]
    public void A_delegation_of_which_a_bound_cannot_be_read_is_left_out_whole(string cells, int column)
    {
        var import = isms.With("t.csv", $"{Register}DA,1,CEO,CFO,Spend,{cells},minute 7\n").Run("import register t.csv --as-of 2026-01-01");
        HasNot(import.Output, "{");
        Has(import.Output, "# left out, line 2: Instrument: DA; Item: 1; From: CEO; To: CFO; Power: Spend; Limit: ", "Reference: minute 7");
        Has(import.Error, $"t.csv:2:{column}: ", "the row is left out");
    }

    [Fact]
    public void An_activity_with_limits_is_about_money_and_a_row_without_one_is_told()
    {
        var import = Imported($"{Register}DA,1,CEO,CFO,Spend,5 EUR,2026-01-01,2026-12-31,\nDA,2,CEO,CIO,Spend,,2026-01-01,2026-12-31,\nDA,3,CEO,CIO,Hire,,2026-01-01,2026-12-31,\n");
        Has(import.Output, "{ id: spend, title: Spend, monetary: true }", "{ id: hire, title: Hire }");
        Has(import.Error, "t.csv:3:6: no limit is said here");
        HasNot(import.Error, "t.csv:4:6");
    }

    [Fact]
    public void That_there_is_no_limit_and_no_end_is_told()
    {
        var import = Imported($"{Register}DA,1,CEO,CFO,Spend,unlimited,2026-01-01,unbefristet,\n");
        Has(import.Output, "kinds: [decide], period: { from: 2026-01-01 } }");
        Has(import.Error, "t.csv:2:6: `unlimited` is read as no limit", "t.csv:2:8: `unbefristet` is read as no last day");
    }

    [Fact]
    public void Two_titles_are_two_whatever_stands_in_brackets()
    {
        var import = Imported($"{Register}DA,1,CEO,Head of Operations (IT),Spend (IT),5 EUR,2026-01-01,2026-12-31,\nDA,2,CEO,Clerk (IT),Spend (HR),1 EUR,2026-01-01,2026-12-31,\nDA,3,CEO,CISO (Europe),Pay,1 EUR,2026-01-01,2026-12-31,\nDA,4,CEO,ciso  (asia),Pay,1 EUR,2026-01-01,2026-12-31,\nDA,5,CEO,CISO (Asia),Pay,1 EUR,2026-01-01,2026-12-31,\n");
        Has(import.Output, "to: { position: head-of-operations }, activities: [spend]", "to: { position: clerk }, activities: [spend-2]", "to: { position: ciso }", "item: \"4\", by: ceo, to: { position: ciso-2 }", "item: \"5\", by: ceo, to: { position: ciso-2 }");
        Has(import.Error, "t.csv:5:4: `ciso  (asia)` would have the id `ciso`, which is that of `CISO (Europe)`; it is called `ciso-2`", "t.csv:3:5: `Spend (HR)` would have the id `spend`");
    }

    [Fact]
    public void An_abbreviation_names_its_title_and_that_is_told()
    {
        var import = Imported($"{Register}DA,1,CEO,Information Security Officer (ISO),Spend,5 EUR,2026-01-01,2026-12-31,\nDA,2,ISO,Internal Sales Officer (ISO),Spend,1 EUR,2026-01-01,2026-12-31,\n");
        Has(import.Output, "by: iso, to: { position: iso-2 }");
        Has(import.Error, "t.csv:3:3: `ISO` is taken for `Information Security Officer (ISO)`", "`Internal Sales Officer (ISO)` would have the id `iso`");
    }

    [Theory]
    [InlineData("Éthique", "ethique")]
    [InlineData("E\u0301thique", "ethique")]
    [InlineData("Geschäftsführer", "geschaeftsfuehrer")]
    [InlineData("Gescha\u0308ftsfu\u0308hrer", "geschaeftsfuehrer")]
    [InlineData("Łódź / Øre", "lodz-ore")]
    [InlineData("Chief Officer (CO)", "co")]
    [InlineData("Clerk (CO)", "clerk")]
    [InlineData("财务总监", "财务总监")]
    [InlineData("Генеральный директор", "генеральный-директор")]
    [InlineData("???", "")]
    public void An_id_keeps_the_letters_of_its_title(string title, string id) => Assert.Equal(id, Slug.Of(title));

    [Fact]
    public void People_of_one_name_in_brackets_are_two_and_so_are_names_in_any_script()
    {
        var import = Imported($"{Trainings}Anna Weber (HR),ISO Lead,2026-01-10,done,c,\nBert Klein (HR),Law,2026-01-10,done,c,\n李雷,Law,2026-01-10,done,c,\n韩梅梅,Law,2026-01-10,done,c,\n???,Law,2026-01-10,done,c,\n!!!,Law,2026-01-10,done,c,\n");
        Has(import.Output, "person: anna-weber,", "person: bert-klein,", "person: 李雷,", "person: 韩梅梅,", "person: unnamed,", "person: unnamed-2,");
        Has(import.Error, "`!!!` would have the id `unnamed`, which is that of `???`");
    }

    [Fact]
    public void Only_what_says_that_it_is_approved_is_in_force()
    {
        var import = Imported("Doc ID,Title,Version,Effective date,Approver,Status\nP-1,A,1,2026-01-15,CEO,Approved\nP-2,B,1,2026-01-15,CEO,Draft - not approved\nP-3,C,1,2020-01-15,CEO,Withdrawn\nP-4,D,1,15/01/2026,CEO,Approved\n");
        Has(import.Output, "id: P-1, title: A, approvedUnder: approve-documents, versions: [{ version: \"1\", approvedBy: { position: ceo }, from: 2026-01-15 }]", "id: P-2, title: B, approvedUnder: approve-documents, versions: [{ version: \"1\" }] }",
            "# left out, line 4: Doc ID: P-3", "id: P-4, title: D, approvedUnder: approve-documents, versions: [{ version: \"1\" }] }", "# Effective date: 15/01/2026; Approver: CEO; Status: Approved");
        Has(import.Error, "t.csv:3:6: `Draft - not approved` is no approval", "t.csv:4:6: `Withdrawn` does not say whether", "t.csv:5:4: `15/01/2026` is not a day that can be read: the version is not in force");
    }

    [Fact]
    public void Only_what_was_completed_is_competence()
    {
        var import = Imported($"{Trainings}Bo,A,2026-01-10,failed,c,\nBo,B,2026-01-10,not passed,c,\nBo,C,,done,c,\nBo,D,2026-01-10,done,c,03/15/2027\nBo,E,2026-01-10,passed (92 %),c,unlimited\nBo,F,,planned,,\n");
        Has(import.Output, "records:\n    # left out, line 2: Person: Bo; Training: A", "{ person: bo, competence: e, on: 2026-01-10, evidence: c }");
        HasNot(import.Output, "competence: a,", "competence: b,", "competence: c,", "competence: d,");
        Has(import.Error, "t.csv:2:4: `failed` does not say that Bo completed `A`", "t.csv:4:3: `C` of Bo has no day of completion", "t.csv:5:6: `03/15/2027` is not a day", "`F` of Bo is not completed (status `planned`)");
    }

    [Theory]
    [InlineData("All staff (42)", "28/42", 28)]
    [InlineData("All staff (42)", "28 of 42 completed", 28)]
    [InlineData("All staff (42)", "completed", 42)]
    [InlineData("All staff (\u0664\u0662)", "28/42", 28)]
    [InlineData("All staff (42)", "28/40", null)]
    [InlineData("All staff (42)", "50/42", null)]
    [InlineData("All staff (42)", "not 28/42", null)]
    [InlineData("All staff (42)", "failed", null)]
    public void How_many_of_a_group_completed_it_is_said_or_left_out(string group, string status, int? done)
    {
        var import = Imported($"{Trainings}{group},Awareness,2026-01-10,{status},c,\n");
        Has(import.Output, done is null ? $"# left out, line 2: Person: {group}" : $"group: all-staff, count: {done}, of: 42, asOf: 2026-01-10");
        Assert.Equal(done is null, import.Error.Contains("does not say how many of 42", StringComparison.Ordinal));
    }

    [Fact]
    public void What_must_not_be_redelegated_says_so_of_all_that_was_received_and_keeps_the_rest_of_its_row()
    {
        var import = Imported($"{Register}DA,1,CEO,CFO,Spend,5 EUR,2026-01-01,2026-12-31,\nDA,2,CFO,May not be redelegated,Spend,,,,minute 7\nDA,3,CEO,CFO,Spend,9 EUR,2026-01-01,2026-12-31,\nDA,4,CFO,This must be noted: redelegated to CIO,Spend,5 EUR,2026-01-01,2026-12-31,\n");
        Assert.Equal(2, import.Output.Split("redelegate: none").Length - 1);
        Has(import.Output, "# not redelegated, line 3: Instrument: DA; Item: 2; Reference: minute 7", "# left out, line 5: ");
        HasNot(import.Output, "this-must-be-noted");
        Has(import.Error, "t.csv:3:4: `May not be redelegated` is no delegate: what `cfo` received says `redelegate: none` (`DA/1`, `DA/3`)", "t.csv:5:4: `This must be noted: redelegated to CIO` is not the title of a delegate");
    }

    [Fact]
    public void What_stands_twice_or_names_several_is_told()
    {
        var import = Imported($"{Register}DA,1,CEO,CFO,Spend,5 EUR,2026-01-01,2026-12-31,\nDA,1,CEO,CFO,Hire,,2026-01-01,2026-12-31,\nDA,1,CEO,\"CFO, CIO\",Hire,,2026-01-01,2026-12-31,\n");
        Has(import.Error, "t.csv:3:2: `DA/1` to `cfo` stands twice; this one is called `DA/1-2`", "t.csv:4:4: `CFO, CIO` is taken as one position");
        HasNot(import.Error, "t.csv:4:2");
    }

    [Theory]
    [InlineData("columns: { Wer: rolle, Was: competence }", "map.yaml:1:17: there is no field `rolle` of a register; did you mean `role`?")]
    [InlineData("columns: { Wer: role, Was: competence, Wo: months }", "map.yaml:1:44: the table has no heading `Wo`")]
    [InlineData("columns: { Wer: role, Was: competence }\nrows: { a: b }", "map.yaml:2:12: `rows` mean the rows of a matrix")]
    public void A_mapping_of_a_register_names_its_headings_and_fields(string map, string fault)
    {
        var import = isms.With("t.csv", "Wer,Was\nISO,Law\n").With("map.yaml", map).Run("import register t.csv --map map.yaml");
        Assert.Equal((2, ""), (import.Code, import.Output));
        Has(import.Error, fault);
    }

    [Fact]
    public void A_mapping_of_a_matrix_names_its_headings_rows_and_parties_and_all_that_is_wrong_is_told()
    {
        var import = isms.With("t.csv", "Activity,CEO,CFO\nPatch,A,R\n").With("map.yaml", "columns: { CEO: \"posiiton: ceo\", CFO: \"person: x\", CTO: cto }\nrows: { Nope: b }\n").Run("import raci t.csv --map map.yaml");
        Assert.Equal(2, import.Code);
        Has(import.Error, "map.yaml:1:17: `posiiton: ceo` is no party", "`person: x` is no party", "the table has no heading `CTO`", "map.yaml:2:15: the table has no row `Nope`");
    }

    [Fact]
    public void A_matrix_with_a_title_and_numbered_rows_is_read()
    {
        var import = Imported("RACI v2.1;;;\nNr;Was;Geschäftsführung;ISB\n1;Risiken bewerten;A;R\n2;Audit planen;A;R\nLegende;R = durchführend;;\n", "raci");
        Has(import.Output, "{ id: risiken-bewerten, title: Risiken bewerten }", "cells: { Risiken bewerten: { Geschäftsführung: A, ISB: R }, Audit planen: { Geschäftsführung: A, ISB: R } }");
        HasNot(import.Output, "file:", "nr", "title: Was");
        Has(import.Error, "t.csv:1:1: `RACI v2.1` is taken as a title", "t.csv:2:1: the column `Nr` has none of the letters", "t.csv:5:1: a legend");
    }

    [Fact]
    public void A_table_without_letters_is_no_matrix() => Assert.Equal(2, Imported("Activity,CEO\nPatch,yes\n", "raci").Code);

    [Fact]
    public void A_second_table_in_Markdown_is_told() =>
        Has(isms.With("t.md", "| Activity | CEO |\n|---|---|\n| Patch | A |\n\n| Activity | CFO |\n|---|---|\n| Pay | A |\n").Run("import raci t.md").Error, "t.md:5:1: another table, left out");

    [Fact]
    public void Thousands_of_rows_take_no_longer_each_than_a_few()
    {
        var part = new FilePart();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var number in Enumerable.Range(0, 50_000))
        {
            _ = part.Named("positions", $"Owner {number}", 1, 1);
            _ = part.Unique("policies", "POL", 1, 1);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }
}
