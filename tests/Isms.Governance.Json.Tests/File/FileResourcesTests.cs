using Isms.Governance.Resources;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says what was asked for, granted and used, and that a grant without authority is found, not refused.</summary>
public class FileResourcesTests
{
    private const string Keys = """
        "resources": [ { "id": "RES-1", "kind": "money", "for": [ "6.2.i" ], "requested": { "amount": 15000, "currency": "EUR", "by": "it-lead", "on": "2026-03-15" },
          "granted": { "amount": 15000, "currency": "EUR", "by": "ceo", "on": "2026-03-30", "exercise": "X-7" }, "adequacy": { "decision": "adequate", "by": "ceo", "on": "2026-03-30" } } ]
        """;

    private static RequestStanding Standing(GovernanceFileReading reading, int month, int day) => reading.At(2026, month, day).Resources.Find(ResourceRequestId.From("RES-1"))!;

    [Fact]
    public void A_request_is_granted_under_the_activity_that_has_amounts_and_judged_adequate()
    {
        var reading = With(Keys);
        Assert.Equal([0m, 15000m], new[] { 29, 30 }.Select(day => Standing(reading, 3, day).Granted.Amount));
        Assert.Equal(("6.2.i", "dora", "spend", "X-7"), (Standing(reading, 3, 30).Request.For, Standing(reading, 3, 30).Request.By.Value, Standing(reading, 3, 30).Grants.Single().Activity.Value, Standing(reading, 3, 30).Grants.Single().Id.Value));
        Assert.True(reading.At(2026, 3, 30).Resources.AdequacyDecisions.Single().IsAdequate);
        Assert.Empty(reading.Found(4, 1, "ISMS-O03", "ISMS-N01", "ISMS-N03"));
    }

    [Fact]
    public void Other_resources_are_granted_in_parts_used_declined_and_what_is_short_accepted_for_a_time()
    {
        var reading = With("""
            "resources": [ { "id": "RES-1", "kind": "people", "for": "audits", "requested": { "amount": 2, "by": "iso", "on": "2026-02-01", "neededFrom": "2026-02-01", "neededThrough": "2026-12-31", "activity": "audit" },
              "granted": [ { "amount": 0.5, "by": "ceo", "on": "2026-02-10", "activity": "run-isms" }, { "amount": 0.5, "by": "ceo", "on": "2026-02-20", "activity": "run-isms" } ],
              "declined": { "by": "ceo", "on": "2026-03-01", "reason": "no budget" }, "used": [ { "amount": 0.25, "from": "2026-02-10", "on": "2026-03-10" } ],
              "accepted": { "by": "ceo", "on": "2026-03-02", "activity": "run-isms", "through": "2026-06-30", "reason": "until the budget" } } ]
            """);
        Assert.Equal([0.5m, 1m], new[] { 10, 20 }.Select(day => Standing(reading, 2, day).Granted.Amount));
        Assert.Equal(("no budget", 0.25m, "until the budget"), (Standing(reading, 3, 10).Declined!.Reason, Standing(reading, 3, 10).Used.Amount, Standing(reading, 3, 10).Accepted!.Reason));
        Assert.Equal([true, false], new[] { (6, 30), (7, 1) }.Select(day => Standing(reading, day.Item1, day.Item2).Accepted is not null));
    }

    [Fact]
    public void A_grant_without_authority_loads_and_is_found_on_its_line()
    {
        var reading = With(Keys.Replace("\"by\": \"ceo\", \"on\": \"2026-03-30\", \"exercise\"", "\"by\": \"it-lead\", \"on\": \"2026-03-30\", \"exercise\"", StringComparison.Ordinal));
        Assert.Contains(reading.At(2026, 4, 1).Findings().Items, each => each.Subjects.Contains("X-7") && reading.Places.Of("X-7")!.Path == "resources[0].granted");
        Assert.DoesNotContain(With(Keys).At(2026, 4, 1).Findings().Items, each => each.Subjects.Contains("X-7"));
    }

    [Theory]
    [InlineData("\"it-lead\"", "\"it-led\"", "ISMS-F19 2:127 resources[0].requested.by")]
    [InlineData("\"6.2.i\"", "\"6.2.z\"", "ISMS-F19 2:59 resources[0].for[0]")]
    [InlineData("\"money\"", "\"gold\"", "ISMS-F12 2:41 resources[0].kind")]
    [InlineData("\"2026-03-15\"", "\"2026-03-00\"", "ISMS-F13 2:144 resources[0].requested.on")]
    [InlineData("\"exercise\": \"X-7\" }", "\"exercise\": \"X-7\" }, \"used\": [ { \"amount\": 1, \"currency\": \"USD\", \"on\": \"2026-04-01\" } ]", "ISMS-F21 3:116 resources[0].used[0]")]
    [InlineData("\"decision\": \"adequate\", \"by\": \"ceo\"", "\"decision\": \"adequate\", \"by\": \"iso\"", "ISMS-F21 3:118 resources[0].adequacy")]
    [InlineData("\"amount\": 15000, \"currency\": \"EUR\", \"by\": \"ceo\"", "\"amount\": 15000, \"by\": \"ceo\"", "ISMS-F16 3:14 resources[0].granted")]
    [InlineData("\"currency\": \"EUR\", \"by\": \"ceo\", \"on\": \"2026-03-30\"", "\"currency\": \"EUR\", \"by\": \"ceo\"", "ISMS-F16 3:14 resources[0].granted")]
    public void What_is_wrong_is_told_where_it_stands(string old, string @new, string expected) => With(Keys.Replace(old, @new, StringComparison.Ordinal)).HasFaults(expected);

    [Fact]
    public void A_grant_is_told_once_not_among_the_exercises_too() =>
        With($"\"exercises\": [ {{ \"id\": \"X-7\", \"activity\": \"spend\", \"by\": \"ada\", \"on\": \"2026-03-30\" }} ],\n{Keys}").HasFaults("ISMS-F17 4:97 resources[0].granted.exercise");
}
