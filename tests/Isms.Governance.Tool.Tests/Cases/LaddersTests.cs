using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>The ladder of limits at Ryde and the rules of sub-delegation at Wellington, with the answers that they call for.</summary>
public class LaddersTests
{
    private const string Ryde = "money-ladder-ryde.json", Wellington = "sub-delegation-wellington.json", On = " --at 2026-01-03";

    [Theory]
    [InlineData("planning-officer", 5_000, 2_000)]
    [InlineData("clerk", 25_000, 25_000)]
    [InlineData("office-staff", 250, 500)]
    [InlineData("marina-staff", 500, 1_000)]
    [InlineData("youth-staff", 250, 500)]
    public void At_Ryde_a_limit_depends_on_the_context_and_is_inclusive(string post, int usual, int emergency)
    {
        foreach (var (context, limit) in (IEnumerable<(string, int)>)[("budget", usual), ("emergency", emergency)])
        {
            Assert.Equal("yes", May(Ryde, $"{post} spending{On} --context {context} --amount {limit}GBP"));
            Assert.StartsWith("no", May(Ryde, $"{post} spending{On} --context {context} --amount {limit}.01GBP"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void At_Ryde_an_emergency_limit_above_the_usual_one_is_flagged_and_no_error()
    {
        var check = Checked(Ryde);
        Assert.True((bool)check["sound"]!);
        Assert.Equal(["delegations[9]", "delegations[11]", "delegations[14]"], check["warnings"]!.AsArray().Select(each => (string?)each!["path"]));
    }

    [Fact]
    public void At_Ryde_who_may_is_the_lowest_sufficient_position_first_and_the_council_last()
    {
        var holders = Who(Ryde, $"spending{On} --amount 12000GBP --context budget")["holders"]!.AsArray().Where(each => (bool)each!["sufficient"]!).Select(each => each!.ToJsonString()).ToArray();
        Assert.Contains("financial-officer", holders[0], StringComparison.Ordinal);
        Assert.Contains("council", holders[^1], StringComparison.Ordinal);
        Assert.Contains("council", Assert.Single(MayAct(Ryde, $"clerk spending{On} --amount 25000.01GBP")["next"]!.AsArray())!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PO-1", "no R08")]
    [InlineData("PO-2", "yes")]
    public void At_Ryde_whoever_approved_a_payment_does_not_confirm_it(string @case, string expected) => Assert.Equal(expected, May(Ryde, $"financial-officer confirm-payment{On} --case {@case}"));

    [Fact]
    public void At_Ryde_two_who_act_jointly_are_two_persons()
    {
        var jointly = ("\"item\": 50,", "\"item\": 50, \"jointly\": { \"count\": 2, \"of\": [ \"clerk\" ] },");
        Assert.Equal("yes-provided", May(Ryde, $"financial-officer confirm-payment{On}", jointly));
        Assert.StartsWith("yes-provided", May(Ryde, $"financial-officer confirm-payment{On} --with financial-officer", jointly), StringComparison.Ordinal);
        Assert.Equal("yes", May(Ryde, $"financial-officer confirm-payment{On} --with clerk", jointly));
    }

    [Fact]
    public void At_Ryde_nobody_approves_what_they_asked_for_themselves()
    {
        var own = ("\"monetary\": true }", "\"monetary\": true, \"selfApproval\": { } }");
        Assert.Equal("no D21", May(Ryde, $"clerk spending{On} --amount 10GBP --requested-by clerk", own));
        Assert.Equal("yes", May(Ryde, $"clerk spending{On} --amount 10GBP --requested-by deputy-clerk", own));
    }

    [Fact]
    public void At_Ryde_what_was_spent_before_counts_towards_a_limit_of_the_year()
    {
        var year = ("{ \"context\": \"budget\", \"amount\": 15000, \"currency\": \"GBP\" }", "{ \"context\": \"budget\", \"amount\": 15000, \"currency\": \"GBP\" }, { \"aggregate\": \"calendar-year\", \"amount\": 1000, \"currency\": \"GBP\" }");
        Assert.Equal("yes", May(Ryde, $"financial-officer spending{On} --amount 100GBP --context budget", year));
        Assert.Equal("no D22", May(Ryde, $"financial-officer spending{On} --amount 101GBP --context budget", year));
    }

    [Fact]
    public void At_Wellington_what_is_not_approved_or_has_no_end_is_refused()
    {
        Assert.StartsWith("D01 delegations[3]", Check(Wellington, (", \"through\": \"2026-03-31\" }", " }")), StringComparison.Ordinal);
        const string finance = "\"activities\": [ \"approve-travel\" ], \"kinds\": [ \"decide\" ],\n      \"limits\": [ { \"amount\": 500";
        (string, string)[] onFinance = [("\"under\": { \"instrument\": \"DA-1\", \"item\": 2 }, " + finance, "\"under\": { \"instrument\": \"DA-1\", \"item\": 1 }, " + finance.Replace("travel", "purchases", StringComparison.Ordinal)), ("\"activities\": [ \"approve-travel\" ], \"kinds\": [ \"decide\" ],\n      \"limits\": [ { \"amount\": 100", "\"activities\": [ \"approve-purchases\" ], \"kinds\": [ \"decide\" ],\n      \"limits\": [ { \"amount\": 100")];
        Assert.Contains("D04 delegations[3]", Check(Wellington, onFinance), StringComparison.Ordinal);
        Assert.Equal("D04 delegations[0]", Check(Wellington, [.. onFinance, ("\"redelegate\": 1,\n      \"period\"", "\"redelegate\": 1, \"approvals\": [ { \"gate\": \"finance-or-hr\", \"by\": \"coo\", \"on\": \"2026-01-05\" } ],\n      \"period\"")]));
        Assert.Equal("D04 delegations[0]", Check(Wellington, ("\"approvals\": [ { \"gate\": \"further\", \"by\": \"vice-chancellor\", \"on\": \"2026-01-07\" } ], ", "")));
    }

    [Fact]
    public void At_Wellington_sub_delegation_moves_authority_and_not_accountability()
    {
        string[] Accountable(string day) => [.. Who(Wellington, $"approve-travel --at {day}")["accountable"]!.AsArray().Select(each => (string)each!["position"]!)];
        Assert.Equal(["vice-chancellor"], Accountable("2026-01-05"));
        Assert.Equal(["vice-chancellor"], Accountable("2026-01-10"));
        Assert.Equal(["yes-provided", "yes", "no A02"], new[] { "mel", "dean-of-science", "hugo" }.Select(who => May(Wellington, $"{who} approve-travel --at 2026-01-10 --amount 10NZD")));
    }

    [Theory]
    [InlineData("2026-01-08", "no")]
    [InlineData("2026-01-09", "yes-provided")]
    public void At_Wellington_what_is_not_accepted_yet_is_not_effective(string day, string expected) =>
        Assert.StartsWith(expected, May(Wellington, $"tom approve-travel --at {day} --amount 10NZD"), StringComparison.Ordinal);
}
