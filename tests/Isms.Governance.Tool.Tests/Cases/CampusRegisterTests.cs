using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>Eight lines of the register of the University of California, Riverside, with every answer that they call for.</summary>
public class CampusRegisterTests
{
    private const string Name = "delegation-register-ucr.yaml", Now = "--at 2020-01-01";

    private const string Orders = "period: { from: 1960-01-01 }";

    private const string Last = "activities: [ set-student-fees ], redelegate: none, decidedOn: 2011-04-12 }\n";

    [Fact]
    public void A_number_is_no_identity_an_instrument_an_item_and_a_delegate_are()
    {
        Assert.Equal(2, Who(Name, $"spend-on-commitments {Now}")["chain"]!.AsArray().Count(link => (string?)link!["instrument"] == "DA0666" && (string?)link["item"] == "2"));
        Assert.Equal("sound", Check(Name, Added("DA0303", "2", "chancellor", "director-materiel", "1", "adopt-traffic-regulations")));
        Assert.Equal("F17 delegations[19].item", Check(Name, Added("DA0303", "2", "chancellor", "vc-business", "1", "adopt-traffic-regulations")));
    }

    [Fact]
    public void That_it_cannot_be_redelegated_further_is_a_flag_and_never_a_position()
    {
        using var isms = new IsmsRun().With("r.csv", "Delegation;Line;By;To;Power;Valid from\nDA0554;1;Chancellor;VC Business;Approve liquor licences;2014-10-01\nDA0554;2;VC Business;Cannot be redelegated further;Approve liquor licences;\n");
        var import = isms.Run("import register r.csv");
        Assert.Contains("to: { position: vc-business }, activities: [approve-liquor-licences], kinds: [decide], period: { from: 2014-10-01 }, redelegate: none }", import.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot", import.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("r.csv:3:4: `Cannot be redelegated further` is no delegate", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stops_nothing_is_told_and_left_out()
    {
        using var isms = new IsmsRun().With("r.csv", "By;To;Power\nChancellor;cannot be redelegated;Approve\n");
        var import = isms.Run("import register r.csv");
        Assert.Equal((0, "delegations:\n  # left out, line 2: By: Chancellor; To: cannot be redelegated; Power: Approve\n  []"), (import.Code, import.Output.Trim()));
        Assert.Contains("the row is left out", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_missing_is_warned_of_and_fails_nothing()
    {
        Assert.Contains(Checked(Name)["warnings"]!.AsArray(), each => ((string)each!["message"]!).Contains("when it was decided is unknown", StringComparison.Ordinal));
        using var isms = new IsmsRun().With("r.csv", "By;To;Power;Valid from\nChancellor;Provost;Approve;\n");
        Assert.Equal(0, isms.Run("import register r.csv").Code);
        Assert.Contains("r.csv:2:4: no first day", isms.Run("import register r.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_missing_needs_a_day_from_which_on_it_counts_and_one_of_entry() =>
        Assert.Equal("F16 delegations[0]", Check(Name, (Orders + ", recordedOn: 1960-01-02,\n      activities: [ confer", Orders + ",\n      activities: [ confer")));

    [Fact]
    public void A_grantee_may_be_a_class_of_positions() => Assert.Equal("yes", May(Name, $"ona state-liability {Now}"));

    [Theory]
    [InlineData("DA0554", "vc-business", "approve-liquor-licences", "D04 delegations[19]")]
    [InlineData("DA0666", "provost", "spend-on-commitments", "D04 delegations[19]")]
    [InlineData("DA2053", "provost", "state-liability", "D04 delegations[19]")]
    [InlineData("DA0124", "director-materiel", "sign-alcohol-documents", "D04 delegations[19]")]
    [InlineData("DA0303", "vc-business", "adopt-traffic-regulations", "sound")]
    public void A_second_level_is_added_only_where_the_letter_does_not_stop_it(string no, string by, string activity, string expected) =>
        Assert.Equal(expected, Check(Name, Added(no, "3", by, "subaward-coordinator", "2", activity, by)));

    [Fact]
    public void Every_chain_leads_to_the_Regents_and_accountability_never_sits_below()
    {
        foreach (var power in (string[])["confer-degrees", "adopt-traffic-regulations", "approve-liquor-licences", "spend-on-commitments", "university-support-groups", "state-liability", "sign-alcohol-documents", "set-student-fees"])
        {
            var who = Who(Name, $"{power} {Now}");
            Assert.Equal("regents", (string?)Assert.Single(who["originalHolder"]!.AsArray())!["body"]);
            Assert.Equal(["president", "chancellor"], who["chain"]!.AsArray().Take(2).Select(link => (string?)link!["to"]!["position"]));
            Assert.Equal("chancellor", (string?)Assert.Single(who["accountable"]!.AsArray())!["position"]);
        }
    }

    [Fact]
    public void A_redelegation_dated_before_its_source_is_refused() =>
        Assert.EndsWith(" delegations[4]", Check(Name, ("redelegate: 1, decidedOn: 2014-10-01", "redelegate: 1, decidedOn: 1971-07-13")), StringComparison.Ordinal);

    [Fact]
    public void A_rescinded_delegation_stays_on_record() =>
        Assert.Equal("no D12", May(Name, $"vic adopt-traffic-regulations {Now}", (Last, Last + "delegationEvents: [ { of: { instrument: DA0303, item: 2 }, kind: revoke, on: 2019-06-01 } ]\n")));

    private static (string, string) Added(string instrument, string item, string by, string to, string under, string activity, string? of = null) => (Last,
        $"{Last}  - {{ instrument: {instrument}, item: {item}, by: {by}, to: {to}, under: {{ instrument: {instrument}, item: {under}{(of is null ? "" : $", to: {of}")} }}, activities: [ {activity} ], redelegate: none, decidedOn: 2019-06-01 }}\n");
}
