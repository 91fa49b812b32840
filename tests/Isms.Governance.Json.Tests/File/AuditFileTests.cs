using Isms.Governance.Monitoring;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That audits, planned and held, reach the register, and that what they lack is found.</summary>
public class AuditFileTests
{
    private const string Programme = """ "auditProgrammes": [ { "id": "AP", "owner": "ciso", "from": "2026-01-01", "every": "P1Y", "methods": "by risk" } ], """;

    private static readonly AuditId Id = AuditId.From("IA-1");

    private static GovernanceFileReading Audited(string more, string lead = "dee", string scope = "run-it") =>
        Firm($"{Programme} \"audits\": [\n{{ \"id\": \"IA-1\", \"kind\": \"internal\", \"programme\": \"AP\", \"criteria\": [ \"27001:2022\" ], \"scope\": [ \"{scope}\" ], \"lead\": \"{lead}\"{more} }} ]");

    [Fact]
    public void An_audit_is_planned_held_and_reported()
    {
        var reading = Audited(""", "planned": { "from": "2026-02-01", "through": "2026-02-05", "decidedOn": "2026-01-15" }, "period": { "from": "2026-02-08", "through": "2026-02-10" }, "sampledLeadership": false, """
            + """ "findings": [ { "id": "F-1", "grade": "minor", "requirement": "A.5.18" }, { "id": "F-2", "grade": "observation", "requirement": "5.1.c", "what": "few hands" } ], "impartiality": [ { "by": "dee", "on": "2026-02-01" } ] """);
        Assert.NotNull(reading.At(2026, 1, 15).Monitoring.Audit(Id).Plan);
        Assert.Null(reading.At(2026, 2, 10).Monitoring.Audit(Id).Report);
        var audit = reading.At(2026, 2, 11).Monitoring.Audit(Id);
        Assert.Equal([("27001:2022/A.5.18", "A.5.18"), ("27001:2022/5.1.c", "few hands")], audit.Report!.Findings.Select(each => (each.Against!.Value.Value, each.What)));
        Assert.Equal((true, "dee", Instant.FromUtc(2026, 2, 8, 0, 0), "AP"), (audit.IsIndependent, Assert.Single(audit.Declared).By.Value, audit.Report.From, audit.Report.Programme!.Value.Value));
    }

    [Fact]
    public void An_auditor_who_has_to_do_with_it_loads_and_is_found()
    {
        var reading = Audited(""", "planned": { "from": "2026-02-01", "through": "2026-02-05" }, "period": { "from": "2026-02-08", "through": "2026-02-10" } """, lead: "it-lead");
        Assert.NotEmpty(reading.Lacks(Rule.R09, 2, 1));
        Assert.All(reading.Lacks(Rule.R09, 2, 11), each => Assert.Equal("cai IA-1", each));
    }

    [Fact]
    public void One_that_was_planned_and_not_held_is_found_unless_it_was_put_off_or_cancelled()
    {
        static string Plan(string more) => $$""", "planned": { "from": "2026-02-01", "through": "2026-02-05"{{more}} } """;
        Assert.Equal(["IA-1"], Audited(Plan("")).Lacks(Rule.M08, 2, 7));
        var late = Audited(Plan(""", "rescheduled": [ { "to": { "from": "2026-03-01", "through": "2026-03-02" }, "on": "2026-01-20", "reason": "illness" } ]"""));
        Assert.Equal([[], ["IA-1"]], new[] { (2, 7), (3, 4) }.Select(day => late.Lacks(Rule.M08, day.Item1, day.Item2).ToArray()));
        Assert.Empty(Audited(Plan(""", "cancelled": { "on": "2026-01-20", "reason": "the area is closed" }""")).Lacks(Rule.M08, 2, 7));
    }

    [Fact]
    public void A_unit_may_be_audited_as_well_as_an_activity()
    {
        var brief = Audited(""", "period": { "from": "2026-02-08", "through": "2026-02-10" } """, scope: "it").At(2026, 2, 11).Monitoring.Audit(Id).Report!.Brief;
        Assert.Equal(("it", 0), (Assert.Single(brief.Units).Value, brief.Activities.Count));
    }

    [Fact]
    public void Who_is_no_auditor_declares_nothing() =>
        Audited(""", "period": { "from": "2026-02-08", "through": "2026-02-10" }, "impartiality": [ { "by": "bo", "on": "2026-02-11" } ] """).IsRefused("3:203 audits[0].impartiality[0]", Rule.S09);

    [Theory]
    [InlineData(""", "period": { "from": "2026-02-08" } """, "ISMS-F16 3:1 audits[0]")]
    [InlineData(""", "conclusion": "sound" """, "ISMS-F16 3:1 audits[0]")]
    [InlineData(""", "kind": "internal" """, "ISMS-F09 3:124 audits[0]")]
    [InlineData(""", "team": [ "dea" ] """, "ISMS-F19 3:134 audits[0].team[0]")]
    [InlineData(""", "findings": [ { "id": "F", "grade": "minor", "requirement": "5.1.z" } ] """, "ISMS-F19 3:184 audits[0].findings[0].requirement")]
    [InlineData(""", "findings": [ { "id": "F", "grade": "minor", "improvement": "C" } ] """, "ISMS-F19 3:184 audits[0].findings[0].improvement")]
    [InlineData(""", "findings": [ { "id": "F", "grade": "minor" }, { "id": "F", "grade": "major" } ] """, "ISMS-F17 3:179 audits[0].findings[1].id")]
    public void Faults_are_told_where_they_are(string more, string expected) => Audited(more).HasFaults(expected);

    [Fact]
    public void What_is_audited_and_by_which_programme_are_checked()
    {
        Audited("", scope: "run-its").HasFaults("ISMS-F19 3:97 audits[0].scope[0]");
        Firm(""" "audits": [ { "id": "IA-1", "programme": "AQ", "criteria": [ "x" ], "scope": [ "it" ], "lead": "dee" } ]""").HasFaults("ISMS-F19 2:43 audits[0].programme");
    }

    [Fact]
    public void A_programme_that_audits_too_rarely_is_found()
    {
        var reading = Firm(Programme.TrimEnd(' ', ','));
        Assert.Equal("AP", Assert.Single(reading.At(2026, 1, 1).Monitoring.AuditProgrammes).Title);
        Assert.Equal(["AP"], reading.At(2027, 1, 2).Findings().Of(Rule.M08).Select(each => Assert.Single(each.Subjects)));
    }

    [Fact]
    public void What_was_found_weighs_as_the_auditors_say() => Assert.Equal(
        [FindingGrade.Major],
        Audited(""", "period": { "from": "2026-02-08", "through": "2026-02-10" }, "findings": [ { "id": "F-9", "grade": "major" } ] """).At(2026, 2, 11).Monitoring.Audit(Id).Report!.Findings.Select(each => each.Grade));
}
