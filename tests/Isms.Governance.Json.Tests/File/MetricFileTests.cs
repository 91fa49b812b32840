using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That metrics with their values reach the register, and that what is missed is found.</summary>
public class MetricFileTests
{
    private static readonly MetricId Mfa = MetricId.From("MFA");

    private static GovernanceFileReading Measured(string measurements, string more = "") => Firm(
        $$""" "metrics": [ { "id": "MFA", "unit": "%", "target": { "atLeast": 100, "due": "2026-06-30" }, "every": "P3M", "within": "P14D", "owner": "ciso"{{more}}, "measurements": [""" + "\n" + measurements + " ] } ]");

    [Fact]
    public void The_values_of_a_metric_are_read_against_its_target()
    {
        var reading = Measured("""{ "period": "2026-Q1", "value": 48, "by": "cai" }, { "period": "2026-Q2", "value": 80.5, "on": "2026-07-03" }""");
        Assert.Equal([(48m, "cai"), (80.5m, "bo")], reading.At(2026, 7, 3).Monitoring.Measurements(Mfa).Select(each => (each.Value, each.By.Value)));
        Assert.Equal([MetricStanding.NotEvaluable, MetricStanding.Missed], new[] { (4, 2), (7, 3) }.Select(day => reading.At(2026, day.Item1, day.Item2).Monitoring.Reading(Mfa).Standing));
    }

    [Fact]
    public void What_was_measured_on_the_last_day_of_its_period_counts_from_the_end_of_that_day()
    {
        var reading = Measured("""{ "period": "2026-Q1", "value": 48, "on": "2026-03-31" }""");
        Assert.Equal([0, 1], new[] { (3, 31), (4, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Monitoring.Measurements(Mfa).Count));
    }

    [Fact]
    public void A_metric_without_a_value_in_time_loads_and_is_found()
    {
        var reading = Measured("""{ "period": "2026-Q1", "value": 48 }""");
        Assert.Empty(reading.Lacks(Rule.M07, 7, 15));
        Assert.Equal(["MFA"], reading.Lacks(Rule.M07, 7, 16));
        Assert.Equal("metrics[0].id", reading.Places.Of("MFA")!.Path);
    }

    [Fact]
    public void Whoever_stepped_in_is_on_record_for_the_metric()
    {
        var reading = Measured("", """, "interventions": [ { "by": "ceo", "on": "2026-04-20", "decision": "extra staff time" } ]""");
        var intervention = Assert.Single(reading.At(2026, 4, 20).Leadership.Interventions);
        Assert.Equal(("MFA/2026-04-20", "MFA", "ada", PositionId.From("ceo")), (intervention.Id.Value, intervention.Missed, intervention.By.Value, intervention.Seat!.Value));
        Assert.Equal("metrics[0].interventions[0]", reading.Places.Of(reading.Journal[^1].Sequence)!.Path);
    }

    [Fact]
    public void A_metric_says_something_else_later_and_ends()
    {
        var reading = Measured("", """, "through": "2026-09-30", "changes": [ { "from": "2026-07-01", "target": { "atLeast": 90 } } ]""");
        Assert.Equal([100m, 90m, null], new[] { (6, 30), (7, 1), (10, 1) }.Select(day => reading.At(2026, day.Item1, day.Item2).Monitoring.Find(Mfa)?.Target.Lowest));
    }

    [Theory]
    [InlineData("""{ "atMost": 4 }""", "at most 4")]
    [InlineData("""{ "moreThan": 4, "lessThan": 6 }""", "more than 4 and less than 6")]
    [InlineData("""{ "atLeast": 4, "atMost": 6 }""", "between 4 and 6")]
    public void A_target_has_a_bound_or_two(string target, string words)
    {
        var reading = Firm($$""" "metrics": [ { "id": "m", "unit": "days", "target": {{target}}, "every": "P1M", "owner": "ciso", "serves": [ "5.1.e" ] } ]""");
        var metric = Assert.Single(reading.At(2026, 2, 1).Monitoring.Metrics);
        Assert.Equal((words, "27001:2022/5.1.e"), (metric.Target.ToString(), Assert.Single(metric.Serves).Value));
    }

    [Fact]
    public void Values_that_cannot_be_are_refused_where_they_are_said()
    {
        Measured("""{ "period": "2026-Q1", "value": 48, "on": "2026-03-30" }""").IsRefused("3:1 metrics[0].measurements[0]", Rule.S07);
        Measured("""{ "period": "2026-Q1", "value": 48 }, { "period": "2026-03", "value": 50 }""").IsRefused("3:39 metrics[0].measurements[1]", Rule.S02);
        Measured("""{ "period": "2026-Q1", "value": 48, "unit": "people" }""").IsRefused("3:1 metrics[0].measurements[0]", Rule.S09);
    }

    [Theory]
    [InlineData(""" "metrics": [ { "id": "m", "unit": "%", "every": "P1M", "owner": "ciso" } ]""", "ISMS-F08 2:15 metrics[0]")]
    [InlineData(""" "metrics": [ { "id": "m", "unit": "%", "target": { "atLeast": 1 }, "every": "P1M", "owner": "cis" } ]""", "ISMS-F19 2:94 metrics[0].owner")]
    [InlineData(""" "metrics": [ { "id": "m", "unit": "%", "target": { "atLeast": 1 }, "every": "P1M", "owner": "ciso", "serves": [ "5.1.x" ] } ]""", "ISMS-F19 2:114 metrics[0].serves[0]")]
    [InlineData(""" "metrics": [ { "id": "m", "unit": "%", "target": { "atLeast": 1 }, "every": "P1M", "owner": "ciso", "measurements": [ { "period": "2026-Q5", "value": 1 } ] } ]""", "ISMS-F14 2:132 metrics[0].measurements[0].period")]
    [InlineData(""" "metrics": [ { "id": "m", "unit": "%", "target": {}, "every": "P1M", "owner": "ciso", "measurements": [ { "period": 2026, "value": 1, "on": "2027-01-01" } ] } ]""", "ISMS-F16 2:15 metrics[0]")]
    public void Faults_are_told_where_they_are(string sections, string expected) => Firm(sections).HasFaults(expected);

    [Fact]
    public void A_year_is_a_period_with_or_without_quotes()
    {
        var reading = Firm(""" "metrics": [ { "id": "m", "unit": "%", "target": { "atLeast": 1 }, "every": "P1Y", "owner": "ciso", "measurements": [ { "period": 2026, "value": 1, "on": "2027-01-05" } ] } ]""");
        Assert.Equal(Instant.FromUtc(2027, 1, 1, 0, 0), Assert.Single(reading.At(2027, 1, 5).Monitoring.Measurements(MetricId.From("m"))).Until);
    }
}
