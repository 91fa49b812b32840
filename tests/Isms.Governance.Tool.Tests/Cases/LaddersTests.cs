using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>The ladder of limits at Ryde, with the answers that it calls for.</summary>
public class LaddersTests
{
    private const string Ryde = "money-ladder-ryde.json", On = " --at 2026-01-03";

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
}
