using System.Text.Json.Nodes;

namespace Isms.Governance.Tool.Tests;

/// <summary>That what is told of less is told as it is told among all.</summary>
public class NarrowingTests
{
    private const string Nordwind = "nordwind.json";

    private static JsonNode Assess(string arguments)
    {
        using var isms = IsmsRun.WithSample(Nordwind);
        return isms.Run($"assess case.json {arguments} --format json").Json;
    }

    private static IEnumerable<string> Findings(JsonNode told, string rule) => told["findings"]!.AsArray().Where(each => (string)each!["id"]! == rule).Select(each => each!.ToJsonString());

    [Fact]
    public void What_a_rule_finds_alone_it_finds_of_the_same_requirement_as_among_all()
    {
        var (all, alone) = (Assess("--at 2026-04-14"), Assess("--at 2026-04-14 --rule ISMS-V01"));
        Assert.Equal(Findings(all, "ISMS-V01"), Findings(alone, "ISMS-V01"));
        Assert.Contains("27001:2022/5.1.d", alone["findings"]!.AsArray().Select(each => (string)each!["requirement"]!));
        Assert.Empty(alone["verdicts"]!.AsArray());
    }

    [Fact]
    public void A_letter_is_asked_for_as_a_clause_is()
    {
        Assert.Equal("27001:2022/5.1.e", (string)Assert.Single(Assess("--at 2026-04-14 --clause 5.1.e")["verdicts"]!.AsArray())!["requirement"]!);
        using var isms = IsmsRun.WithSample(Nordwind);
        Assert.Equal(2, isms.Run("assess case.json --at 2026-04-14 --clause 5.1.z").Code);
    }

    [Fact]
    public void Through_days_of_which_nothing_can_be_said_it_says_which()
    {
        var told = Assess("--period 2000-01-01..2026-04-14");
        Assert.Equal("2000-01-01", (string)told["unknown"]!.AsArray()[0]!["from"]!);
        Assert.All(told["clauses"]!.AsArray(), each => Assert.NotEmpty(each!["findings"]!.AsArray()));
        Assert.NotEmpty(told["clauses"]!.AsArray());
    }

    [Fact]
    public void A_single_point_fails_nothing_where_nothing_is_to_fail()
    {
        using var isms = IsmsRun.WithSample(Nordwind);
        var person = (string)isms.Run("who 5.1.a case.json --at 2026-04-14 --format json").Json["accountable"]!.AsArray()[0]!["person"]!;
        Assert.Equal((1, 0), (isms.Run($"what-if case.json --leaves {person} --on 2026-04-14").Code, isms.Run($"what-if case.json --leaves {person} --on 2026-04-14 --fail-on never").Code));
    }
}
