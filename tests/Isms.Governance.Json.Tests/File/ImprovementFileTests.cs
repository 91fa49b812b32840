using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That nonconformities, improvements and actions reach the register, and that what was left undone is found.</summary>
public class ImprovementFileTests
{
    private const string Audit = """ "audits": [ { "id": "IA-1", "criteria": [ "27001:2022" ], "scope": [ "run-it" ], "lead": "dee", "period": { "from": "2026-02-08", "through": "2026-02-10" }, "findings": [ { "id": "F-1", "grade": "major", "requirement": "A.5.18", "what": "stale accounts", "improvement": "CAPA-1" } ] } ], """;

    private const string Dealt = """ "correction": "accounts closed", "cause": { "what": "no gate", "elsewhere": "nowhere", "on": "2026-02-12", "by": "bo" }, "action": { "text": "approval gate", "owner": "it-lead", "due": "2026-05-15", "closed": { "on": "2026-05-10" } }, """;

    private static readonly NonconformityId Id = NonconformityId.From("CAPA-1");

    private static GovernanceFileReading Raised(string more, string source = """{ "audit": "IA-1" }""") =>
        Firm($"{Audit} \"improvements\": [\n{{ \"id\": \"CAPA-1\", \"kind\": \"nonconformity\", \"source\": {source}, \"raisedOn\": \"2026-02-10\", \"raisedBy\": \"bo\",\n{more} }} ]");

    [Fact]
    public void A_nonconformity_is_dealt_with_from_the_finding_to_the_check()
    {
        var reading = Raised(Dealt + """ "owner": "ciso", "effectiveness": { "planned": "2026-09-30", "checks": [ { "on": "2026-09-20", "by": "dee", "effective": true, "what": "no stale accounts" } ] }, "closed": { "on": "2026-09-21" } """);
        var answer = reading.At(2026, 9, 21).Improvement.Nonconformity(Id);
        Assert.Equal(("F-1", FindingGrade.Major, "27001:2022/A.5.18", "stale accounts"), (answer.Raised!.Finding!.Value.Value, answer.Raised.Grade, answer.Raised.Against!.Value.Value, answer.Raised.What));
        Assert.Equal(("bo", "ciso", Instant.FromUtc(2026, 10, 1, 0, 0)), (answer.Raised.By.Value, answer.Raised.Owner.Value, answer.DueUntil));
        Assert.Equal([NonconformityState.Closed, NonconformityState.AwaitingCheck], new[] { answer, reading.At(2026, 5, 10).Improvement.Nonconformity(Id) }.Select(each => each.State));
        Assert.Empty(reading.Lacks(Rule.M09, 9, 21));
    }

    [Fact]
    public void What_rests_on_a_finding_counts_from_the_end_of_the_audit()
    {
        var reading = Raised(Dealt.TrimEnd(' ', ','));
        Assert.Null(reading.At(2026, 2, 10).Improvement.Nonconformity(Id).Raised);
        var answer = reading.At(2026, 2, 11).Improvement.Nonconformity(Id);
        Assert.Equal((Instant.FromUtc(2026, 2, 11, 0, 0), 1, 0, "it-lead"), (answer.Raised!.EffectiveFrom, answer.Corrections.Count, answer.Causes.Count, answer.Raised.Owner.Value));
    }

    [Fact]
    public void One_that_was_closed_too_early_loads_and_is_found()
    {
        var reading = Raised(Dealt + """ "closed": { "on": "2026-04-01", "by": "bo" } """);
        Assert.Equal(NonconformityState.Closed, reading.At(2026, 4, 1).Improvement.Nonconformity(Id).State);
        Assert.NotEmpty(reading.Lacks(Rule.M09, 4, 1));
        Assert.Equal("improvements[0].id", reading.Places.Of("CAPA-1")!.Path);
    }

    [Fact]
    public void What_is_late_and_who_checked_their_own_work_are_found()
    {
        var reading = Raised(Dealt.Replace(", \"closed\": { \"on\": \"2026-05-10\" }", "", StringComparison.Ordinal) + """ "due": "2026-06-30", "effectiveness": { "checks": [ { "on": "2026-06-01", "by": "cai", "effective": true } ] } """);
        Assert.Equal([[], ["CAPA-1"]], new[] { (5, 15), (5, 16) }.Select(day => reading.Lacks(Rule.M12, day.Item1, day.Item2).ToArray()));
        Assert.Equal([[], ["CAPA-1"]], new[] { (6, 30), (7, 1) }.Select(day => reading.Lacks(Rule.M10, day.Item1, day.Item2).Select(each => each.Split(' ')[0]).ToArray()));
        Assert.Empty(reading.Lacks(Rule.M11, 6, 1));
        var own = Raised(Dealt + """ "effectiveness": { "checks": [ { "on": "2026-06-01", "by": "cai", "effective": true } ] } """);
        Assert.NotEmpty(own.Lacks(Rule.M11, 6, 1));
    }

    [Fact]
    public void One_that_came_back_is_dealt_with_again()
    {
        var reading = Raised(Dealt + """ "closed": { "on": "2026-06-01" }, "reopened": [ { "on": "2026-07-01", "reason": "again", "actions": [ { "id": "CAPA-1b", "text": "a report", "owner": "it-lead", "due": "2026-08-31" } ] } ] """);
        Assert.Equal([NonconformityState.Closed, NonconformityState.InAction], new[] { (6, 30), (7, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Improvement.Nonconformity(Id).State));
        Raised(Dealt + """ "reopened": [ { "on": "2026-07-01", "reason": "again" } ] """).IsRefused("4:252 improvements[0].reopened[0]", Rule.D18);
    }

    [Theory]
    [InlineData("\"complaint\"", NonconformitySource.Complaint)]
    [InlineData("{ \"audit\": \"IA-1\" }", NonconformitySource.Audit)]
    [InlineData("{ \"finding\": \"F-1\" }", NonconformitySource.Audit)]
    public void A_nonconformity_comes_to_light_in_one_way(string source, NonconformitySource expected) =>
        Assert.Equal(expected, Firm($"{Audit.Replace(", \"improvement\": \"CAPA-1\"", "", StringComparison.Ordinal)} \"improvements\": [ {{ \"id\": \"CAPA-1\", \"kind\": \"nonconformity\", \"source\": {source}, \"raisedOn\": \"2026-03-10\", \"owner\": \"ciso\" }} ]")
            .At(2026, 3, 10).Improvement.Nonconformity(Id).Raised!.Source);

    [Fact]
    public void One_of_an_incident_rests_on_it()
    {
        var reading = Firm(""" "incidents": [ { "id": "INC-8", "severity": "high", "occurredOn": "2026-03-25" } ], "improvements": [ { "id": "CAPA-1", "kind": "nonconformity", "source": { "incident": "INC-8" }, "raisedOn": "2026-03-25", "owner": "ciso", "grade": "observation" } ]""");
        Assert.Equal(("INC-8", FindingGrade.Observation), (reading.At(2026, 3, 25).Improvement.Nonconformity(Id).Raised!.Incident!.Value.Value, reading.At(2026, 3, 25).Improvement.Nonconformity(Id).Raised!.Grade));
    }

    [Fact]
    public void An_improvement_is_somebodys_decision_and_opens_an_action()
    {
        var reading = Firm(""" "improvements": [ { "id": "IMP-1", "kind": "improvement", "what": "fewer passwords", "raisedOn": "2026-02-10", "raisedBy": { "person": "ada", "position": "ceo" }, "action": { "owner": "it-lead", "due": "2026-05-15", "progress": [ { "on": "2026-03-01", "as": "blocked", "note": "no licence" } ] } } ]""");
        var improvement = Assert.Single(reading.At(2026, 3, 1).Improvement.Improvements);
        Assert.Equal(("ada", "ceo", true, "IMP-1"), (improvement.Decided.By.Value, improvement.Decided.Seat!.Value.Value, improvement.IsByTopManagement, improvement.Action.Id.Value));
        Assert.Equal(ActionProgress.Blocked, Assert.Single(improvement.Action.Progress).Progress);
    }

    [Fact]
    public void An_improvement_without_the_authority_for_it_loads_and_is_found()
    {
        var reading = Firm(""" "improvements": [ { "id": "IMP-1", "kind": "improvement", "raisedOn": "2026-02-10", "raisedBy": "ciso", "activity": "run-it", "action": { "text": "new racks", "owner": "it-lead", "due": "2026-05-15" } } ]""");
        Assert.Equal("new racks", Assert.Single(reading.At(2026, 2, 10).Improvement.Improvements).Decided.What);
        Assert.Equal(CoverageVerdict.NotCovered, reading.At(2026, 2, 10).CoverageOf(ExerciseId.From("improvement/IMP-1")).Verdict);
    }

    [Theory]
    [InlineData("{ \"objective\": \"OBJ-2\" }", "objective `OBJ-2`")]
    [InlineData("{ \"other\": \"a talk in the lift\" }", "a talk in the lift")]
    public void An_action_comes_from_one_thing(string source, string words)
    {
        var reading = Firm($" \"objectives\": [ {{ \"id\": \"OBJ-2\" }} ], \"improvements\": [ {{ \"id\": \"ACT-1\", \"kind\": \"action\", \"source\": {source}, \"raisedOn\": \"2026-02-10\", \"action\": {{ \"text\": \"buy keys\", \"owner\": \"it-lead\", \"due\": \"2026-05-15\" }} }} ]");
        Assert.Equal(("buy keys", words), (Assert.Single(reading.At(2026, 2, 10).Improvement.Actions).Opened.What, reading.At(2026, 2, 10).Improvement.Actions[0].Opened.Origin.ToString()));
    }

    [Theory]
    [InlineData(""" "id": "i", "kind": "nonconformity", "raisedOn": "2026-02-10" """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "nonconformity", "raisedOn": "2026-02-10", "owner": "ciso", "source": { "other": "x" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "improvement", "raisedOn": "2026-02-10", "raisedBy": "bo", "cause": "x" """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "improvement", "raisedOn": "2026-02-10", "action": { "owner": "ceo", "due": "2026-05-15" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "action", "raisedOn": "2026-02-10", "action": { "owner": "ceo", "due": "2026-05-15" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "improvement", "raisedOn": "2026-02-10", "raisedBy": "bo", "source": "own", "action": { "owner": "ceo", "due": "2026-05-15" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "improvement", "raisedOn": "2026-02-10", "raisedBy": "bo", "due": "2026-05-15", "action": { "owner": "ceo", "due": "2026-05-15" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "improvement", "raisedOn": "2026-02-10", "raisedBy": "bo", "what": "x", "action": { "text": "y", "owner": "ceo", "due": "2026-05-15" } """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "nonconformity", "raisedOn": "2026-02-10", "owner": "ciso", "activity": "run-it" """, "ISMS-F16 2:20 improvements[0]")]
    [InlineData(""" "id": "i", "kind": "action", "raisedOn": "2026-02-10", "source": { "objective": "O" } """, "ISMS-F19 2:102 improvements[0].source.objective")]
    [InlineData(""" "id": "i", "kind": "nonconformity", "raisedOn": "2026-02-10", "owner": "ciso", "source": { "audit": "A" } """, "ISMS-F19 2:122 improvements[0].source.audit")]
    [InlineData(""" "id": "i", "kind": "nonconformity", "raisedOn": "2026-02-10", "owner": "ciso", "requirement": "11.1" """, "ISMS-F19 2:116 improvements[0].requirement")]
    public void Faults_are_told_where_they_are(string improvement, string expected) => Firm($" \"improvements\": [ {{{improvement}}} ]").HasFaults(expected);
}
