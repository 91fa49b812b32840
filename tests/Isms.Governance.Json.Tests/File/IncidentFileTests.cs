using Isms.Governance.Monitoring;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That incidents are on record as much as was known on each day.</summary>
public class IncidentFileTests
{
    private static readonly IncidentId Id = IncidentId.From("INC-8");

    private static GovernanceFileReading Happened(string more) => Firm($$""" "incidents": [ { "id": "INC-8", "severity": "high", "occurredOn": "2026-03-25"{{more}} } ]""");

    [Fact]
    public void An_incident_is_on_record_from_its_detection_with_what_was_known_on_each_day()
    {
        var reading = Happened(""", "what": "a lost laptop", "detectedOn": "2026-03-26", "containedOn": "2026-03-27", "resolvedOn": "2026-03-30", "actions": "locked it" """);
        Assert.Null(reading.At(2026, 3, 25).Monitoring.Find(Id));
        Assert.Equal([(null, null, null), ("27", null, null), ("27", "30", "locked it")],
            new[] { 26, 27, 30 }.Select(day => reading.At(2026, 3, day).Monitoring.Find(Id)!).Select(each => (Day(each.Contained), Day(each.Resolved), each.Actions)));
    }

    [Fact]
    public void One_that_was_over_on_the_same_day_is_one_record() =>
        Assert.Single(Happened(""", "resolvedOn": "2026-03-25" """).Journal, each => each.Event is IncidentRecorded { Resolved: not null, Severity: IncidentSeverity.High });

    [Fact]
    public void One_that_was_entered_later_is_entered_at_once_and_what_became_known_after_that_by_itself()
    {
        IEnumerable<(string, string, string?)> Records(string more) => Happened(""", "containedOn": "2026-03-26", "resolvedOn": "2026-03-30", """ + more).Journal
            .Where(each => each.Event is IncidentRecorded).Select(each => (Day(each.RecordedAt)!, Day(each.Event.EffectiveFrom)!, Day(((IncidentRecorded)each.Event).Resolved)));
        Assert.Equal([("31", "30", "30")], Records("\"decidedOn\": \"2026-03-31\""));
        Assert.Equal([("27", "26", null), ("30", "30", "30")], Records("\"decidedOn\": \"2026-03-27\""));
        Assert.Equal([("25", "25", null), ("26", "26", null), ("31", "30", "30")], Records("\"entered\": { \"resolvedOn\": { \"decidedOn\": \"2026-03-31\" } }"));
    }

    [Fact]
    public void What_was_taken_upwards_is_answered_or_waits()
    {
        var reading = Happened(""", "escalations": [ { "to": "ceo", "on": "2026-03-25", "answeredOn": "2026-03-26", "answer": "tell the customers" }, { "to": "ceo", "by": "ciso", "on": "2026-03-27", "answerDue": "2026-03-28" } ] """);
        var escalations = reading.At(2026, 4, 30).Leadership.Escalations;
        Assert.Equal([("INC-8/1", "cai", "2026-03-26"), ("INC-8/2", "bo", null)], escalations.Select(each => (each.Raised.Id.Value, each.Raised.By.Value, each.AnsweredAt?.ToString("uuuu-MM-dd", null))));
        Assert.Equal(("ada", "tell the customers", Instant.FromUtc(2026, 3, 29, 0, 0)), (escalations[0].Answers[0].By.Value, escalations[0].Answers[0].Answer, escalations[1].Raised.AnswerUntil!.Value));
    }

    [Fact]
    public void What_was_not_answered_in_time_is_found_on_its_line()
    {
        var reading = Happened(""", "escalations": [ { "to": "ceo", "on": "2026-03-27", "answerDue": "2026-03-28" } ] """);
        Assert.Equal([[], ["INC-8/1"]], new[] { 28, 29 }.Select(day => reading.Lacks(Rule.L04, 3, day).Select(each => each.Split(' ')[0]).ToArray()));
        Assert.Equal("incidents[0].escalations[0]", reading.Places.Of("INC-8/1")!.Path);
    }

    [Theory]
    [InlineData(""", "resolvedOn": "2026-03-24" """, "ISMS-F16 2:17 incidents[0]")]
    [InlineData(""", "escalations": [ { "to": "cro", "on": "2026-03-25" } ] """, "ISMS-F19 2:107 incidents[0].escalations[0].to")]
    [InlineData(""", "escalations": [ { "to": "ceo", "on": "2026-03-25", "answeredOn": "2026-03-20" } ] """, "ISMS-F21 2:99 incidents[0].escalations[0]")]
    public void Faults_are_told_where_they_are(string more, string expected) => Happened(more).HasFaults(expected);

    private static string? Day(Instant? instant) => instant?.ToString("dd", null);
}
