using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That objectives with their plans, and risks with their owners, reach the register, and that what they lack is found.</summary>
public class ObjectiveFileTests
{
    private const string Metric = """ "metrics": [ { "id": "MFA", "unit": "%", "target": { "atLeast": 100 }, "every": "P3M", "owner": "ciso" } ], """;

    private const string Whole = """ "id": "OBJ-2", "title": "strong authentication", "keeper": "ciso", "strategy": "ST-1", "metric": "MFA", "what": "roll out keys", "resources": "two days", "who": "it-lead", "due": "2026-06-30", "judgedBy": "coverage" """;

    private static readonly ObjectiveId Id = ObjectiveId.From("OBJ-2");

    private static GovernanceFileReading Aiming(string objective) => Firm($"{Metric} \"objectives\": [\n{{{objective}}} ]");

    [Fact]
    public void An_objective_has_its_links_and_its_plan()
    {
        var reading = Aiming(Whole);
        var standing = reading.At(2026, 1, 1).Objectives.Find(Id)!;
        Assert.True(standing.IsPlanned);
        Assert.Equal(("strong authentication", "ST-1", "MFA", "two days", "it-lead"), (standing.Terms.Text, standing.Terms.Strategy, standing.Terms.Metric, standing.Terms.Resources, standing.Terms.Owner!.Value.Value));
        Assert.Equal("bo", reading.Journal.Single(each => each.Event is ObjectiveSet).Event.Decided.By.Value);
        Assert.Empty(reading.Lacks(Rule.O01, 1, 1));
    }

    [Fact]
    public void What_a_plan_leaves_out_loads_and_is_found()
    {
        var reading = Aiming(""" "id": "OBJ-2", "who": "it-lead", "due": "2026-06-30" """);
        Assert.Equal([PlanPart.What, PlanPart.Resources, PlanPart.Judgement], reading.At(2026, 1, 1).Objectives.Find(Id)!.Missing);
        Assert.Equal(["OBJ-2"], reading.Lacks(Rule.O01, 1, 1));
        Assert.Equal("cai", reading.Journal.Single(each => each.Event is ObjectiveSet).Event.Decided.By.Value);
    }

    [Fact]
    public void The_last_day_is_included_and_a_change_says_only_what_is_different()
    {
        var reading = Aiming(Whole + """, "changes": [ { "from": "2026-06-15", "due": "2026-07-31", "reason": "keys are late" } ], "closed": { "as": "achieved", "on": "2026-08-10" } """);
        Assert.Equal([Instant.FromUtc(2026, 7, 1, 0, 0), Instant.FromUtc(2026, 8, 1, 0, 0)], new[] { (6, 14), (6, 15) }.Select(day => reading.At(2026, day.Item1, day.Item2).Objectives.Find(Id)!.Terms.Due!.Value));
        Assert.Equal("roll out keys", reading.At(2026, 6, 15).Objectives.Find(Id)!.Terms.What);
        Assert.Equal([[], ["OBJ-2"], []], new[] { (7, 31), (8, 1), (8, 10) }.Select(day => reading.Lacks(Rule.O02, day.Item1, day.Item2).ToArray()));
        Assert.Equal(ObjectiveOutcome.Achieved, reading.At(2026, 8, 10).Objectives.Find(Id)!.Outcome);
    }

    [Fact]
    public void What_is_closed_does_not_change()
    {
        Aiming(Whole + """, "changes": [ { "from": "2026-09-01", "due": "2026-12-31" } ], "closed": { "as": "missed", "on": "2026-07-10" } """).IsRefused("3:234 objectives[0].changes[0]", Rule.S01);
        Aiming(Whole + """, "closed": { "as": "dropped", "on": "2026-07-10" } """).HasFaults("ISMS-F16 3:231 objectives[0].closed");
    }

    [Fact]
    public void Resources_are_named_or_said_in_words()
    {
        var reading = Firm(""" "resources": [ { "id": "RES-1", "for": "keys", "requested": { "amount": 15000, "currency": "EUR", "by": "ciso", "on": "2026-01-05" } } ], "objectives": [ { "id": "OBJ-2", "resources": [ "RES-1" ] } ]""");
        Assert.Equal("RES-1", reading.At(2026, 1, 5).Objectives.Find(Id)!.Terms.Resources);
        Aiming(""" "id": "o", "resources": [ "RES-9" ] """).HasFaults("ISMS-F19 3:29 objectives[0].resources[0]");
    }

    [Theory]
    [InlineData(""" "id": "o", "strategy": "ST-2" """, "ISMS-F19 3:26 objectives[0].strategy", "ST-1")]
    [InlineData(""" "id": "o", "metric": "MFB" """, "ISMS-F19 3:24 objectives[0].metric", "MFA")]
    [InlineData(""" "id": "o", "who": "itlead" """, "ISMS-F19 3:21 objectives[0].who", "it-lead")]
    [InlineData(""" "id": "o", "keeper": "cio" """, "ISMS-F19 3:24 objectives[0].keeper", "ceo")]
    public void Ids_are_checked_and_the_nearest_is_offered(string objective, string expected, string near)
    {
        var reading = Aiming(objective);
        reading.HasFaults(expected);
        Assert.StartsWith($"write `{near}` if that is meant", reading.Diagnostics[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_risk_has_an_owner_who_accepts_what_remains_of_it()
    {
        var reading = Firm(""" "risks": [ { "id": "R-1", "title": "lost keys", "owners": [ { "position": "ciso", "under": "decide-risk" } ],""" + "\n"
            + """ "plans": [ { "id": "RP-1", "plan": "spare keys", "by": "ciso", "on": "2026-02-01" } ], "accepted": [ { "id": "RA-1", "residual": "one key a year", "by": "ciso", "on": "2026-03-01", "through": "2026-12-31" } ] } ]""");
        var risk = reading.At(2026, 3, 1).Objectives.Find(RiskId.From("R-1"))!;
        Assert.Equal(("ciso", "spare keys", "one key a year", Instant.FromUtc(2027, 1, 1, 0, 0)), (risk.Owner!.Value.Value, risk.Plan!.Plan, risk.Acceptance!.Residual, risk.Acceptance.Until!.Value));
        Assert.Empty(reading.Lacks(Rule.O04, 3, 1));
        Assert.All(["RP-1", "RA-1"], id => Assert.Equal(CoverageVerdict.Covered, reading.At(2026, 3, 1).CoverageOf(ExerciseId.From(id)).Verdict));
    }

    [Fact]
    public void What_somebody_else_accepted_loads_and_is_found()
    {
        var reading = Firm(""" "risks": [ { "id": "R-1", "owners": [ { "position": "ciso", "under": "decide-risk" } ], "accepted": [ { "id": "RA-1", "residual": "all of it", "by": "it-lead", "on": "2026-03-01", "amount": 500, "currency": "EUR" } ] } ]""");
        Assert.Equal(["RA-1 R-1 cai"], reading.Lacks(Rule.O04, 3, 1));
    }

    [Theory]
    [InlineData("""{ "id": "R-1", "owners": [ { "position": "ciso", "under": "decide" } ] }""", "ISMS-F19 2:71 risks[0].owners[0].under")]
    [InlineData("""{ "id": "R-1", "owners": [ { "position": "ciso", "under": "decide-risk" } ], "accepted": [ { "id": "a", "residual": "r", "by": "bob", "on": "2026-03-01" } ] }""", "ISMS-F19 2:140 risks[0].accepted[0].by")]
    [InlineData("""{ "id": "R-1", "owners": [ { "position": "ciso", "under": "decide-risk" } ], "accepted": [ { "id": "a", "residual": "r", "by": "bo", "on": "2026-03-01", "amount": 5 } ] }""", "ISMS-F16 2:104 risks[0].accepted[0]")]
    [InlineData("""{ "id": "R-1", "owners": [ { "position": "ciso", "under": "decide-risk", "from": "2026-02-01" }, { "position": "ceo", "under": "decide-risk", "from": "2025-02-01" } ] }""", "ISMS-F21 2:110 risks[0].owners[1]")]
    public void Faults_of_risks_are_told_where_they_are(string risk, string expected) => Firm($" \"risks\": [ {risk} ]").HasFaults(expected);
}
