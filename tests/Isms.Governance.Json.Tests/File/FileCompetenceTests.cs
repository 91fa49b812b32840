using static Isms.Governance.Json.Tests.Files.GovernanceFiles;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says what people have to know, what they know, and what they were told; and that a gap is found.</summary>
public class FileCompetenceTests
{
    private const string Known = """
        "competence": { "required": [ { "for": "iso", "competence": "lead-implementer", "refreshEvery": "P36M" } ],
          "records": [ { "person": "cai", "competence": "lead-implementer", "on": "2025-11-12", "evidence": "certificate" } ],
          "briefings": [ { "id": "B-1", "topic": "duties of top management", "on": "2026-02-03", "attended": [ "ada", "cfo" ], "evidence": "slides" } ],
          "coverage": [ { "id": "C-1", "topic": "awareness 2026", "group": "all-staff", "count": 28, "asOf": "2026-04-13", "due": "2026-06-30" } ],
          "checks": [ { "id": "K-1", "topic": "how to report", "on": "2026-05-01", "passed": 7, "of": 10 } ] }
        """;

    [Fact]
    public void What_is_required_known_and_told_is_on_record()
    {
        var view = With(Known).At(2026, 6, 1).Competence;
        Assert.Equal([("position iso", "lead-implementer")], view.Requirements.Select(each => (each.For.ToString().Replace("`", "", StringComparison.Ordinal), each.Competence.Value)));
        Assert.Equal("certificate", view.Of(Person("cai")).Records.Single().Evidence);
        Assert.Equal(["ada", "bo"], view.Briefings.Single().Attendees.Select(each => each.Value));
        var coverage = view.Coverage.Single();
        Assert.Equal(("awareness 2026 (all-staff)", 28, 42), (coverage.Topic, coverage.Completed, coverage.Addressed));
        Assert.Equal((7, 10), (view.KnowledgeChecks.Single().Passed, view.KnowledgeChecks.Single().Checked));
        Assert.Empty(view.Gaps);
    }

    [Fact]
    public void A_record_lasts_through_its_last_day_or_until_it_is_to_be_refreshed()
    {
        var reading = With(Known);
        Assert.Equal([0, 1], new[] { 11, 12 }.Select(day => reading.At(2028, 11, day).Competence.Gaps.Count));
        var ended = With(Known.Replace("\"evidence\": \"certificate\"", "\"through\": \"2026-03-31\"", StringComparison.Ordinal));
        Assert.Equal([0, 1], new[] { (3, 31), (4, 1) }.Select(day => ended.At(2026, day.Item1, day.Item2).Competence.Gaps.Count));
        var withdrawn = With(Known.Replace("\"evidence\": \"certificate\"", "\"withdrawnAfter\": \"2026-03-31\", \"withdrawalReason\": \"revoked\"", StringComparison.Ordinal));
        Assert.Equal([0, 1], new[] { (3, 31), (4, 1) }.Select(day => withdrawn.At(2026, day.Item1, day.Item2).Competence.Gaps.Count));
    }

    [Fact]
    public void Whoever_lacks_what_is_required_of_a_position_a_class_or_an_activity_is_found()
    {
        var reading = With("""
            "roles": [ { "id": "auditor", "responsibilities": [ "audit" ], "assignments": [ { "to": "cfo", "from": "2026-01-02" } ] } ],
            "competence": { "required": [ { "for": "iso", "competence": "a", "through": "2026-03-31" }, { "for": "heads", "competence": "b" }, { "for": { "activity": "audit" }, "competence": "c", "reason": "law" } ] }
            """);
        Assert.Equal(["dora b", "bo c", "cai a"], reading.At(2026, 3, 31).Competence.Gaps.Select(each => $"{each.Person} {each.Competence}").OrderBy(each => each[^1] == 'b' ? 0 : each[^1] == 'c' ? 1 : 2));
        Assert.Equal(2, reading.At(2026, 4, 1).Competence.Gaps.Count);
        Assert.Contains(reading.Found(2, 1, "ISMS-K01"), each => each.Contains("cai", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"for\": \"iso\"", "\"for\": \"isso\"", "ISMS-F19 2:40 competence.required[0].for")]
    [InlineData("\"for\": \"iso\"", "\"for\": {}", "ISMS-F16 2:31 competence.required[0]")]
    [InlineData("\"cai\"", "\"kai\"", "ISMS-F19 3:28 competence.records[0].person")]
    [InlineData("\"P36M\"", "\"36 months\"", "ISMS-F14 2:97 competence.required[0].refreshEvery")]
    [InlineData("\"2026-02-03\"", "\"2026-02-31\"", "ISMS-F13 4:76 competence.briefings[0].on")]
    [InlineData("\"ada\"", "\"eve\"", "ISMS-F19 4:104 competence.briefings[0].attended[0]")]
    [InlineData("\"count\": 28", "\"count\": 43", "ISMS-F16 5:17 competence.coverage[0]")]
    [InlineData("\"group\": \"all-staff\"", "\"group\": \"heads\"", "ISMS-F16 5:17 competence.coverage[0]")]
    [InlineData("\"id\": \"K-1\"", "\"id\": \"C-1\"", "ISMS-F17 6:23 competence.checks[0].id")]
    [InlineData("\"evidence\": \"certificate\"", "\"through\": \"2025-11-01\"", "ISMS-F16 3:16 competence.records[0]")]
    public void What_is_wrong_is_told_where_it_stands(string old, string @new, string expected) => With(Known.Replace(old, @new, StringComparison.Ordinal)).HasFaults(expected);
}
