using Isms.Governance.Rules;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That who takes over takes note, and that it is found where nobody has.</summary>
public class HandoverFileTests
{
    private static GovernanceFileReading Over(string handovers) => Read(handovers, "bo");

    private static GovernanceFileReading Read(string handovers, string second) => GovernanceFiles.Read($$"""
        { "format": "isms-governance/1", "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "people": [ "ada", "bo", "cai" ], "positions": [ "ceo", "cfo" ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "cfo", "person": "{{second}}", "from": "2026-01-01" } ],
          "topManagement": [ { "position": "ceo", "as": "head" }, { "position": "cfo" } ],
          "accountability": [ { "obligation": "27001:2022/5.1.c", "to": [ "cfo" ], "from": "2026-03-01", "reason": "money" } ],
          "handovers": [ {{handovers}} ] }
        """);

    [Fact]
    public void Whoever_holds_the_position_takes_note_of_what_was_handed_over()
    {
        var reading = Over("""{ "to": "cfo", "acknowledgedOn": "2026-03-10", "evidence": "signed list" }""");
        Assert.Equal([1, 0], new[] { 9, 10 }.Select(day => reading.At(2026, 3, day).Handovers.Unacknowledged.Count));
        Assert.Equal("bo", reading.Journal[^1].Event.Decided.By.Value);
    }

    [Fact]
    public void What_nobody_took_note_of_loads_and_is_found()
    {
        Assert.Equal([0, 1], new[] { (3, 30), (3, 31) }.Select(day => Over("").Lacks(Rule.H01, day.Item1, day.Item2).Count()));
        Assert.Empty(Over("""{ "to": "cfo", "acknowledgedOn": "2026-03-10" }""").Lacks(Rule.H01, 3, 31));
    }

    [Fact]
    public void It_is_refused_where_nothing_was_handed_over_or_by_somebody_else()
    {
        Over("""{ "to": "cfo", "acknowledgedOn": "2026-02-10" }""").IsRefused("5:18 handovers[0]", Rule.S01);
        Over("""{ "to": "cfo", "acknowledgedOn": "2026-03-10", "by": "cai" }""").IsRefused("5:18 handovers[0]", Rule.D26);
        Over("""{ "to": "cto", "acknowledgedOn": "2026-03-10" }""").HasFaults("ISMS-F19 5:26 handovers[0].to");
    }
}
