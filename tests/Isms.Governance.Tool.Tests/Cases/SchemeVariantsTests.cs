using System.Text.Json.Nodes;
using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>Eight bodies that disagree on how to delegate: their files differ in little more than the preset, and each gives the answers of its source.</summary>
public class SchemeVariantsTests
{
    private const string Folder = "scheme-variants/", In = " --at 2026-02-15";

    [Theory]
    [InlineData("anu", "hugo approve-travel", "yes")]
    [InlineData("anu", "dean approve-travel", "yes")]
    [InlineData("anu", "otto approve-travel", "yes")]
    [InlineData("anu", "olga approve-travel", "no A02")]
    [InlineData("anu", "dean sign-research-contract", "yes")]
    [InlineData("anu", "dora sign-research-contract", "yes")]
    [InlineData("anu", "otto sign-research-contract", "no A02")]
    [InlineData("anu", "hugo determine-appeal", "yes")]
    [InlineData("anu", "olga determine-appeal", "yes")]
    [InlineData("anu", "dean determine-appeal", "no A02")]
    [InlineData("uwa", "dean approve-travel", "yes")]
    [InlineData("uwa", "dora approve-travel", "yes")]
    [InlineData("uwa", "otto approve-travel", "no A02")]
    [InlineData("auckland", "dean approve-travel", "yes")]
    [InlineData("auckland", "vera approve-travel", "yes")]
    [InlineData("auckland", "dora approve-travel", "no A02")]
    [InlineData("auckland", "olga approve-travel", "yes")]
    [InlineData("newcastle", "hugo approve-travel", "yes")]
    [InlineData("newcastle", "dean approve-travel", "no A02")]
    [InlineData("berkeley", "hugo spend --amount 1000USD", "yes")]
    [InlineData("berkeley", "hugo spend --amount 1001USD", "no D22")]
    [InlineData("golden-thread", "hugo admit", "yes")]
    [InlineData("golden-thread", "hugo exclude", "no A02")]
    [InlineData("golden-thread", "kit exclude", "yes")]
    [InlineData("cwm-taf", "dora release-by-hand", "yes")]
    public void Who_else_may_use_what_was_delegated_is_as_the_scheme_says(string body, string question, string expected) => Assert.Equal(expected, May($"{Folder}{body}.yaml", question + In));

    [Theory]
    [InlineData("auckland", "item: 2, by: vice-chancellor", "approve-travel", "hire", "D04")]
    [InlineData("berkeley", "", "", "", "sound")]
    public void Whether_what_says_nothing_may_be_handed_on_is_an_explicit_setting(string body, string marker, string from, string to, string expected)
    {
        var changes = marker.Length == 0 ? Array.Empty<(string, string)>() : [($"under: {{ instrument: schedule, item: 1 }}, activities: [ {from} ]", $"under: {{ instrument: schedule, item: 2 }}, activities: [ {to} ]")];
        Assert.StartsWith(expected, Check($"{Folder}{body}.yaml", changes), StringComparison.Ordinal);
    }

    [Fact]
    public void At_ANU_a_statutory_power_is_assigned_in_writing_and_goes_no_further()
    {
        Assert.StartsWith("D01", Check(Folder + "anu.yaml", (", reference: instrument of delegation", "")), StringComparison.Ordinal);
        Assert.StartsWith("D04", Check(Folder + "anu.yaml", ("redelegate: 1", "redelegate: 2")), StringComparison.Ordinal);
    }

    [Fact]
    public void At_Auckland_a_sub_delegate_reports_its_use_and_cannot_pass_it_on()
    {
        Assert.Equal("D01 delegations[2]", Check(Folder + "auckland.yaml", (", reportEvery: P1M", "")));
        Assert.Equal("D04 delegations[2]", Check(Folder + "auckland.yaml", ("reportEvery: P1M", "reportEvery: P1M, redelegate: 1")));
    }

    [Fact]
    public void At_Newcastle_nothing_is_handed_on_below_the_vice_chancellor() => Assert.Equal("D04 delegations[2]", Check(Folder + "newcastle.yaml", ("decidedOn: 2026-01-05 }\n",
        "decidedOn: 2026-01-05 }\n  - { instrument: memo, item: 1, by: head-of-school, to: officer, under: { instrument: schedule, item: 1 }, activities: [ approve-travel ], decidedOn: 2026-02-02 }\n")));

    [Fact]
    public void At_Berkeley_never_more_than_is_held_in_a_filed_letter_with_somebody_who_monitors()
    {
        const string name = Folder + "berkeley.yaml";
        Assert.StartsWith("D02", Check(name, ("amount: 1000,", "amount: 5001,")), StringComparison.Ordinal);
        Assert.Equal("D01 delegations[1]", Check(name, (", reference: letter 2", "")));
        Assert.Equal("D01 delegations[1]", Check(name, (", overseer: dean", "")));
        Assert.Equal("D04 delegations[1]", Check(name, (", noticedTo: [ { position: officer, on: 2026-02-02 } ]", "")));
        Assert.Equal("D24 delegations[1]", Check(name, ("to: head-of-school, under", "to: officer, under")));
        Assert.Equal("D04 delegations[1]", Check(name, ("under: { instrument: letter 1, item: 1 }, activities: [ spend ], kinds: [ decide ], limits: [ { amount: 1000, currency: USD } ]", "under: { instrument: letter 3, item: 1 }, activities: [ hire ], kinds: [ decide ]")));
        Assert.Equal("vice-chancellor", (string?)Assert.Single(Who(name, "spend" + In)["accountable"]!.AsArray())!["position"]);
    }

    [Fact]
    public void At_Golden_Thread_only_what_is_expressly_delegated_leaves_the_trustees()
    {
        Assert.StartsWith("D01", Check(Folder + "golden-thread.yaml", (", kinds: [ decide ]", "")), StringComparison.Ordinal);
        Assert.Equal("council", (string?)Assert.Single(Who(Folder + "golden-thread.yaml", "exclude" + In)["originalHolder"]!.AsArray())!["body"]);
    }

    [Theory]
    [InlineData("2018-12-31", "old")]
    [InlineData("2019-01-01", "portal")]
    public void At_the_United_Nations_everything_is_issued_anew_and_the_old_is_rescinded_on_a_date(string day, string instrument)
    {
        JsonNode answer = MayAct(Folder + "un-secretariat.yaml", $"dean hire --at {day}");
        Assert.Equal(("yes", instrument), ((string?)answer["answer"], (string?)answer["chain"]![0]!["instrument"]));
    }

    [Fact]
    public void At_the_United_Nations_nothing_is_entered_later_than_it_is_decided_and_what_is_not_delegated_is_reserved()
    {
        Assert.StartsWith("S05", Check(Folder + "un-secretariat.yaml", ("decidedOn: 2018-12-17, reference: portal", "decidedOn: 2018-12-17, recordedOn: 2018-12-20, reference: portal")), StringComparison.Ordinal);
        Assert.Equal("no A02", May(Folder + "un-secretariat.yaml", "dean separate --at 2019-02-01"));
    }

    [Theory]
    [InlineData("2026-03-01", "no D19")]
    [InlineData("2026-03-02", "yes")]
    [InlineData("2026-03-20", "yes")]
    [InlineData("2026-03-21", "no D19")]
    public void At_Cwm_Taf_a_deputy_signs_during_absence_and_the_director_keeps_responsibility(string day, string expected)
    {
        Assert.Equal(expected, May(Folder + "cwm-taf.yaml", $"otto sign-orders --at {day}"));
        Assert.Equal("vice-chancellor", (string?)Assert.Single(Who(Folder + "cwm-taf.yaml", $"sign-orders --at {day}")["accountable"]!.AsArray())!["position"]);
        Assert.Equal("dean", (string?)Assert.Single(Who(Folder + "cwm-taf.yaml", $"sign-orders --at {day}")["originalHolder"]!.AsArray())!["position"]);
    }

    [Fact]
    public void At_Cwm_Taf_manual_processes_are_delegated_upwards_only() =>
        Assert.Equal("D15 delegations[0]", Check(Folder + "cwm-taf.yaml", ("by: dean, to: deputy-vice-chancellor", "by: dean, to: head-of-school")));
}
