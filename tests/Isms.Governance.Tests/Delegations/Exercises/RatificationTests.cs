using Isms.Governance.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>What was not covered can be ratified by somebody who could have done it then and can now; it covers that act and nothing else.</summary>
public class RatificationTests
{
    private static readonly GovernanceRegister Overspent = Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend, 22_000m));

    [Fact]
    public void A_delegator_above_ratifies_what_it_could_have_done_itself()
    {
        var ratified = Overspent.Accepts(6, Bo, Ratify("X-1"));
        var coverage = ratified.CoverageOf(6, "X-1");
        Assert.Equal((CoverageVerdict.Ratified, Bo, Day(6)), (coverage.Verdict, coverage.RatifiedBy, coverage.RatifiedAt));
        Assert.Equal(["D22"], coverage.Reasons.Select(reason => reason.Rule.Code()));
        Assert.Equal(CoverageVerdict.NotCovered, ratified.CoverageOf(5, "X-1").Verdict);
        Assert.DoesNotContain(ratified.At(Day(6)).Findings().Items, finding => finding.Subjects.Contains("X-1"));
        Assert.Contains("not covered, ratified by bo at 2026-01-07", coverage.ToString(), StringComparison.Ordinal);
        ratified.HasNothingToChange(7, Ada, Ratify("X-1"));
    }

    [Fact]
    public void A_ratification_changes_no_answer_and_the_act_uses_the_aggregates_all_the_same()
    {
        var ratified = Overspent.Accepts(6, Bo, Ratify("X-1"));
        Assert.Equal(["D22"], ratified.MayAct(7, Dan, Spend, 22_000m).Codes().Distinct());
        Assert.Equal(Euro(18_000m), ratified.MayAct(7, Bo, Spend, 1m).Limit);
    }

    [Fact]
    public void It_is_ratified_by_nobody_who_did_it_requested_it_or_could_not_have_done_it()
    {
        Overspent.Refuses(6, Dan, Ratify("X-1"), "D16");
        Overspent.Refuses(6, Eve, Ratify("X-1"), "D16");
        Overspent.Accepts(6, Ada, Ratify("X-1"));
        Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend, 26_000m)).Refuses(6, Bo, Ratify("X-1"), "D16");
        Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend, 22_000m) with { RequestedBy = Bo }).Refuses(6, Bo, Ratify("X-1"), "D16");
        Overspent.Accepts(6, Ada, Revoke(1)).Refuses(7, Bo, Ratify("X-1"), "D16");
    }

    [Fact]
    public void Nobody_ratifies_what_they_signed_nor_puts_their_name_to_the_ratification_of_another()
    {
        var signed = Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend, 22_000m) with { With = [Bo, Ada] });
        signed.Refuses(6, Bo, Ratify("X-1"), "D16");
        signed.Refuses(6, Ada, Ratify("X-1"), "D16");
        Overspent.Refuses(6, Dan, Ratify("X-1") with { DecidedWith = [Ada] }, "D16");
        Overspent.Accepts(6, Ada, Ratify("X-1") with { DecidedWith = [Bo] });
    }

    [Fact]
    public void What_was_not_signed_jointly_is_not_ratified_whatever_else_was_missing()
    {
        var joint = Open.Accepts(3, Ada, Grant(9, Ceo, Ciso, Mandate.ToDecide(Buy).UpTo(10m, "EUR")) with { Jointly = new() { Count = 1, Of = [Cfo] } });
        var above = joint.Accepts(5, Gabi, Report("X-1", 4, Bo, Buy, 20m) with { Under = Item(9) });
        Assert.Equal(["D20", "D22"], above.Uncovered(5, "X-1"));
        above.Refuses(6, Ada, Ratify("X-1"), "D16");
        joint.Accepts(5, Gabi, Report("X-1", 4, Bo, Buy, 20m) with { Under = Item(9), With = [Carl] }).Accepts(6, Ada, Ratify("X-1"));
    }

    [Fact]
    public void What_is_reserved_or_not_joint_or_in_ones_own_case_is_never_ratified()
    {
        Open.Accepts(5, Gabi, Report("X-1", 4, Bo, Speak)).Refuses(6, Ada, Ratify("X-1"), "D16");
        Open.Accepts(5, Gabi, Report("X-1", 4, Bo, Contract)).Refuses(6, Ada, Ratify("X-1"), "D16");
        Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend, 22_000m) with { RequestedBy = Dan }).Refuses(6, Ada, Ratify("X-1"), "D16");
        Open.Accepts(5, Gabi, Report("X-1", 4, Bo, Contract) with { With = [Carl] }).Accepts(6, Ada, Ratify("X-1") with { DecidedWith = [Carl] });
    }

    [Fact]
    public void Only_what_is_on_record_and_was_not_covered_is_ratified_and_not_backwards()
    {
        Overspent.Refuses(6, Bo, Ratify("X-9"), "S01");
        Overspent.Refuses(6, Bo, Ratify("X-1") with { EffectiveFrom = Day(5) }, "D16");
        Overspent.Refuses(7, Bo, Ratify("X-1") with { DecidedAt = Day(6) }, "S05");
        Open.Accepts(5, Dan, Do("X-1", Dan, Spend, 1m)).Refuses(6, Ada, Ratify("X-1"), "D16");
        Open.Accepts(5, Gabi, Report("X-1", 4, Dan, Spend)).Refuses(6, Ada, Ratify("X-1"), "D16");
    }
}
