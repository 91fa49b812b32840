using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Roles;
using Isms.Governance.Tool.Frame;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Tool.Tests;

/// <summary>That what an import writes is what the reader of governance files takes: included as it is, it is sound and says what the table says.</summary>
public sealed class ImportedPartTests : IDisposable
{
    private readonly IsmsRun isms = new();

    public void Dispose() => isms.Dispose();

    private GovernanceView Included(string table, string verb, string positions = "")
    {
        isms.With("table.csv", table).With("governance.yaml", $$"""
            format: isms-governance/1
            include: [part.yaml]
            organization: { timeZone: Europe/Berlin }
            scope: { id: isms, establishedOn: 2026-01-01 }
            people: [ada, bo]
            positions: [{{positions}}]
            appointments: [ { position: ceo, person: ada, from: 2026-01-01 }, { position: iso, person: bo, from: 2026-01-01 } ]
            topManagement: [ { position: ceo, as: head } ]

            """);
        var import = isms.Run($"import {verb} table.csv -o part.yaml");
        Assert.Equal(0, import.Code);
        var check = isms.Run("check governance.yaml");
        Assert.True(check.Code == 0, check.Output);
        return Input.Read("governance.yaml", new() { Output = TextWriter.Null, Error = TextWriter.Null, Folder = isms.Folder, Now = () => default }).Register!.At(Instant.FromUtc(2026, 4, 14, 0, 0));
    }

    [Fact]
    public void A_matrix_is_adopted_from_its_table()
    {
        var view = Included(
            "Activity,Top Management,Information Security Officer (ISO),All Employees\nApprove policy,A,R,I\nRun audits,I,a / r,n/a\nLegend,R = Responsible,A = Accountable,\n",
            "raci --as-of 2026-04-01", "ceo");
        var matrix = view.Roles.Raci([ActivityId.From("approve-policy"), ActivityId.From("run-audits")], [PositionId.From("ceo"), PositionId.From("iso"), ClassId.From("all-employees")]);
        Assert.Equal(["A | R | I", "I | A/R | "], matrix.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.ToText()))));
    }

    [Fact]
    public void What_was_left_out_of_a_matrix_is_left_out_of_the_file_as_well()
    {
        var view = Included("Matrix of 2026\nActivity,CEO,ISO,CEO\nApprove policy,\u0410,R,I\n,A,R,\nRun audits,A,R,X\nSign,A - Ada,R - Bo,\napprove POLICY,A,R,\nTest plans,I,A/R,,,\n", "raci --as-of 2026-04-01");
        var matrix = view.Roles.Raci([ActivityId.From("approve-policy"), ActivityId.From("run-audits"), ActivityId.From("test-plans")], [PositionId.From("ceo"), PositionId.From("iso")]);
        Assert.Equal(["A | R", "A | R", "I | A/R"], matrix.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.ToText()))));
        var part = File.ReadAllText(Path.Combine(isms.Folder, "part.yaml"));
        Assert.DoesNotContain("id: sign", part, StringComparison.Ordinal);
        Assert.Contains("  # left out, line 6: Sign; A - Ada; R - Bo;", part, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_which_everything_was_left_out_is_still_sound() =>
        Assert.Empty(Included("By,To,Power,Limit,Valid from\nCEO,ISO,Spend,25k EUR,2026-01-01\n", "register", "ceo, iso").WhatHolds(PositionId.From("iso")).Items);

    [Fact]
    public void What_a_table_lacks_is_told_in_the_table()
    {
        isms.With("m.csv", "Activity,CEO\nSpend,X\n").With("governance.yaml", """
            format: isms-governance/1
            scope: { id: isms, establishedOn: 2026-01-01 }
            positions: [ceo]
            topManagement: [ { position: ceo, as: head } ]
            activities: [spend]
            raci: [ { id: main, file: m.csv, asOf: 2026-04-01 } ]

            """);
        var check = isms.Run("check governance.yaml");
        Assert.Equal(2, check.Code);
        Assert.Contains("m.csv:2:2: ISMS-F12: `X` is none of the letters R, A, C, I", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_become_policies_in_force()
    {
        var policies = Included("Doc ID,Title,Owner,Approver,Version,Effective Date,Next Review\nPOL-001,Security Policy,ISO,CEO,2.0,2026-01-15,2027-01-15\nPOL-002,Passwords,ISO,CEO,1.0,,\n", "register").Policies;
        Assert.Equal("2.0", policies.InForce(PolicyId.From("POL-001"))!.Version.Value);
        Assert.Null(policies.InForce(PolicyId.From("POL-002")));
        Assert.Equal(new LocalDate(2027, 1, 16).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant(), policies.LifeOf(PolicyId.From("POL-001")).ReviewDueUntil);
    }

    [Fact]
    public void Competences_and_trainings_become_what_is_required_and_known()
    {
        Assert.Equal(["risk-assessment"], Included("Role,Required Competence,Refresh Interval (months)\nISO,Risk assessment,36\n", "register", "ceo").Competence.Requirements.Select(each => each.Competence.Value));
        File.Delete(Path.Combine(isms.Folder, "part.yaml"));
        var view = Included("Person,Training,Due Date,Completion Date,Status\nAnna Weber,Lead Implementer,,2025-11-12,Completed\nAll (42),Awareness,2026-06-30,,28/42\n", "register --as-of 2026-04-13", "ceo, iso").Competence;
        Assert.Equal(["lead-implementer"], view.Of(PersonId.From("anna-weber")).Records.Select(each => each.Competence.Value));
        Assert.Equal((28, 42), (view.Coverage.Single().Completed, view.Coverage.Single().Addressed));
    }

    [Fact]
    public void Delegations_become_delegations() => Assert.True(
        Included("Instrument;Item;By;To;Activity;Amount;Currency;Valid from;Valid until\nDA-1;1;CEO;ISO;Spend;25000;EUR;2026-01-01;2026-12-31\n", "register").MayAct(PersonId.From("bo"), ActivityId.From("spend"), Money.Of(25000m, "EUR")).IsYes);
}
