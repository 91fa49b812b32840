namespace Isms.Governance.Tool.Tests;

/// <summary>That a what-if tells for what nobody would be there whichever way it is asked and in every format, and never passes where nothing can be said.</summary>
public sealed class WhatIfTests : IDisposable
{
    private const string Firm = """
        format: isms-governance/1
        organization: { id: x, name: X, timeZone: Europe/Berlin, recordsFrom: 2026-01-01 }
        scope: { id: isms, title: S, establishedOn: 2026-01-01, closedAfter: 2026-10-31 }
        catalogue: { edition: "27001:2022+Amd1:2024" }
        preset: simple
        people: [ ada, bo, dee ]
        units: [ company ]
        contexts: [ emergency ]
        positions: [ ceo, { id: cfo, reportsTo: ceo }, { id: ciso, reportsTo: ceo } ]
        appointments:
          - { position: ceo, person: ada, from: 2026-01-01 }
          - { position: cfo, person: dee, from: 2026-01-01 }
          - { position: ciso, person: bo, from: 2026-01-01 }
        topManagement: [ { position: ceo, as: head, from: 2026-01-01 }, { position: cfo, as: member, from: 2026-01-01 } ]
        accountability: [ { obligation: "27001:2022+Amd1:2024/5.1.c", to: [ cfo ], decidedBy: ceo, from: 2026-01-01 } ]
        activities: [ { id: spend, heldBy: { position: cfo }, monetary: true } ]
        delegations:
          - { instrument: DA, item: 1, by: cfo, to: ciso, activities: [spend], kinds: [prepare], decidedOn: 2026-01-05, period: { from: 2026-04-01, through: 2026-09-30 } }

        """;

    private readonly IsmsRun isms = new IsmsRun().With("g.yaml", Firm);

    public void Dispose() => isms.Dispose();

    [Theory]
    [InlineData("--leaves dee")]
    [InlineData("--vacates cfo")]
    public void A_seat_that_nobody_fills_leaves_behind_what_nobody_answers_for_and_decides(string how)
    {
        var result = isms.Run($"what-if g.yaml {how} --on 2026-03-01 --format json");
        Assert.Equal(1, result.Code);
        Assert.Equal(["27001:2022+Amd1:2024/5.1.c"], result.Json["withoutPerson"]!.AsArray().Select(each => (string?)each));
        Assert.Equal(["spend"], result.Json["undecidable"]!.AsArray().Select(each => (string?)each));
        Assert.Equal("cfo", (string?)result.Json["vacated"]![0]!["position"]);
    }

    [Theory]
    [InlineData("--leaves dee", "text")]
    [InlineData("--leaves dee", "markdown")]
    [InlineData("--leaves dee", "sarif")]
    [InlineData("--vacates cfo", "text")]
    [InlineData("--vacates cfo", "markdown")]
    [InlineData("--vacates cfo", "sarif")]
    public void Every_format_says_so(string how, string format)
    {
        var output = isms.Run($"what-if g.yaml {how} --on 2026-03-01 --format {format}").Output;
        Assert.Contains("no person would answer for 27001:2022+Amd1:2024/5.1.c", output, StringComparison.Ordinal);
        Assert.Contains("nobody could decide `spend`", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_is_an_error_at_the_line_of_the_seat()
    {
        var results = isms.Run("what-if g.yaml --leaves dee --on 2026-03-01 --format sarif").Json["runs"]![0]!["results"]!.AsArray();
        Assert.All(results.Where(each => (string?)each!["ruleId"] is "undecidable" or "without-person"), each => Assert.Equal(("error", 12), ((string?)each!["level"], (int)each["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!)));
        Assert.Equal(["undecidable", "without-person"], results.Select(each => (string?)each!["ruleId"]).Take(2));
    }

    [Fact]
    public void A_delegation_that_has_not_begun_is_told_with_the_day_from_which_it_would_be_missing()
    {
        var result = isms.Run("what-if g.yaml --lapses DA/1 --on 2026-02-01");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("begins on 2026-04-01 only", result.Error, StringComparison.Ordinal);
        Assert.NotEmpty(isms.Run("what-if g.yaml --lapses DA/1 --on 2026-04-01 --format json").Json["delegations"]!.AsArray());
    }

    [Theory]
    [InlineData("what-if g.yaml --leaves dee --on 2026-11-01")]
    [InlineData("what-if g.yaml --vacates cfo --on 2026-11-01")]
    [InlineData("what-if g.yaml --lapses DA/1 --on 2026-11-01")]
    [InlineData("what-if g.yaml --leaves dee --on 2025-11-01")]
    [InlineData("diff g.yaml --from 2025-11-01 --to 2025-11-02")]
    [InlineData("diff g.yaml --from 2026-11-01 --to 2026-11-02")]
    public void Where_nothing_can_be_said_nothing_passes(string line)
    {
        Assert.Equal(3, isms.Run(line).Code);
        Assert.Contains("not evaluable", isms.Run(line).Output, StringComparison.Ordinal);
        Assert.NotNull((string?)isms.Run(line + " --format json").Json["cause"]);
        Assert.Equal("not-evaluable", (string?)isms.Run(line + " --format sarif").Json["runs"]![0]!["results"]![0]!["ruleId"]);
    }

    [Fact]
    public void Between_a_day_that_can_be_asked_about_and_one_that_cannot_what_differs_is_told_and_why()
    {
        var result = isms.Run("diff g.yaml --from 2025-11-01 --to 2026-04-01 --format json");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("2025-11-01: ", (string?)result.Json["cause"], StringComparison.Ordinal);
        Assert.NotEmpty(result.Json["seats"]!.AsArray());
    }

    [Theory]
    [InlineData("who 5.1.c g.yaml --at 2026-11-02")]
    [InlineData("who spend g.yaml --at 2026-11-02")]
    public void Who_answers_for_nothing_is_not_told_as_nobody(string line) => Assert.Equal(3, isms.Run(line).Code);

    [Fact]
    public void A_pack_says_why_it_lists_nothing()
    {
        Assert.Equal(0, isms.Run("report g.yaml --at 2026-11-02 --out pack").Code);
        foreach (var name in (string[])["findings", "delegations"])
        {
            Assert.StartsWith("not evaluable: the scope isms is closed", File.ReadAllText(Path.Combine(isms.Folder, "pack", name + ".txt")), StringComparison.Ordinal);
            Assert.Contains("\"cause\": \"the scope isms is closed", File.ReadAllText(Path.Combine(isms.Folder, "pack", name + ".json")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("who spend g.yaml --unit compani", "there is no unit `compani`; did you mean `company`?")]
    [InlineData("who spend g.yaml --context emergenci", "there is no context `emergenci`; did you mean `emergency`?")]
    [InlineData("may bo spend g.yaml --amount 5EUR --unit compani", "there is no unit `compani`; did you mean `company`?")]
    [InlineData("who 5.1.c g.yaml --amount junk", "`--amount` narrows who may do an activity")]
    [InlineData("who spend g.yaml --amount junk", "`--amount junk`: that is not an amount")]
    [InlineData("may bo spend g.yaml --amount 25.000EUR", "EUR has no thousandths; write 25000EUR")]
    public void What_an_option_names_is_looked_for_and_told_when_it_is_not_there(string line, string expected)
    {
        var result = isms.Run(line + " --at 2026-03-01");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--case", "")]
    [InlineData("--unit", "")]
    [InlineData("--context", " x")]
    [InlineData("--met", "")]
    public void A_blank_is_told_with_the_option_it_stands_at(string option, string value)
    {
        var error = isms.Run(["may", "bo", "spend", "g.yaml", "--at", "2026-03-01", option, value]).Error;
        Assert.Contains($"`{option} {value}`", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_digits_behind_the_point_are_an_amount_where_the_currency_has_them() => Assert.NotEqual(2, isms.Run("may bo spend g.yaml --at 2026-03-01 --amount 25.125KWD").Code);
}
