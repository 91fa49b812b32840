using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Delegations.StandInTests;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>D22: the members of a class share an aggregate unless each has one for itself.</summary>
public class PerMemberTests
{
    private static readonly Party AllHeads = Party.Class(Heads);

    /// <summary>Each head spends 100 a year, all together 150.</summary>
    private static readonly GovernanceRegister Each = Register.Accepts(1, Ada, Grant(1, Ceo, AllHeads, Yearly(150m).AltogetherEach(100m, "EUR", LimitPer.CalendarYear).Redelegable(1)));

    private static Mandate Yearly(decimal amount) => Mandate.ToDecide(Spend).Altogether(amount, "EUR", LimitPer.CalendarYear);

    private static Mandate YearlyEach(decimal amount) => Mandate.ToDecide(Spend).AltogetherEach(amount, "EUR", LimitPer.CalendarYear);

    [Fact]
    public void The_members_of_a_class_share_an_aggregate_unless_it_says_otherwise()
    {
        var shared = Register.Accepts(1, Ada, Grant(1, Ceo, AllHeads, Yearly(100m))).Accepts(2, Dan, Do("X-1", Dan, Spend, 100m));
        shared.Refuses(3, Eve, Do("X-2", Eve, Spend, 1m), "D22");
        var each = Register.Accepts(1, Ada, Grant(1, Ceo, AllHeads, YearlyEach(100m))).Accepts(2, Dan, Do("X-1", Dan, Spend, 100m));
        each.Accepts(3, Eve, Do("X-2", Eve, Spend, 100m));
        var refused = each.Refuses(3, Dan, Do("X-2", Dan, Spend, 1m), "D22");
        Assert.Contains("of 100 EUR per calendar year of position `it` under `DA-1/1 to class heads` 100 EUR are used and 0 EUR left", refused.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Equal("up to 100 EUR per calendar year for each member", YearlyEach(100m).Limits[0].ToString());
    }

    [Fact]
    public void Both_bind_where_both_are_stated()
    {
        var spent = Each.Accepts(2, Dan, Do("X-1", Dan, Spend, 100m));
        spent.Refuses(3, Eve, Do("X-2", Eve, Spend, 51m), "D22");
        spent.Accepts(3, Eve, Do("X-2", Eve, Spend, 50m));
    }

    [Fact]
    public void What_is_done_in_the_place_of_a_member_or_below_what_it_hands_on_uses_the_members_own()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, AllHeads, YearlyEach(100m).Redelegable(1)), new NameDeputy { Seat = It, Deputy = Lead })
            .Accepts(2, Dan, Grant(2, It, Lead, Mandate.ToDecide(Spend), under: 1)).Accepts(3, Liz, Do("X-1", Liz, Spend, 60m) with { Under = Item(2) })
            .Accepts(4, Ada, Away(Dan)).Accepts(5, Liz, Do("X-2", Liz, Spend, 30m) with { Under = Item(1) });
        var act = register.Journal.Select(record => record.Event).OfType<AuthorityExercised>().Last();
        Assert.Equal((Lead, It), (act.Seat!.Value, act.CountsFor!.Value));
        register.Refuses(6, Liz, Do("X-3", Liz, Spend, 11m), "D22");
        Assert.Equal(Euro(100m), register.MayAct(6, Eve, Spend, 1m).Limit);
        Assert.Equal(Euro(10m), register.Accepts(6, Ada, new RecordReturn { Person = Dan }).MayAct(7, Dan, Spend, 1m).Limit);
    }

    [Fact]
    public void A_report_that_names_no_seat_uses_what_the_member_has_whose_seat_fits()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, AllHeads, YearlyEach(100m))).Accepts(3, Gabi, Report("X-1", 2, Dan, Spend, 70m));
        Assert.Equal(Euro(30m), register.MayAct(4, Dan, Spend, 1m).Limit);
        Assert.Equal(Euro(100m), register.MayAct(4, Eve, Spend, 1m).Limit);
    }

    [Fact]
    public void D02_What_each_is_to_have_is_wider_than_what_is_shared_unless_it_is_stated_what_they_have_together()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Yearly(100m).Redelegable(1)));
        var refused = register.Refuses(2, Bo, Grant(2, Ciso, AllHeads, YearlyEach(60m), under: 1), "D02");
        Assert.Contains("the limit up to 60 EUR per calendar year for each member is wider than up to 100 EUR per calendar year", refused.Reasons[0].Message, StringComparison.Ordinal);
        register.Accepts(2, Bo, Grant(2, Ciso, AllHeads, Yearly(100m).AltogetherEach(60m, "EUR", LimitPer.CalendarYear), under: 1));
        register.Refuses(2, Bo, Grant(2, Ciso, AllHeads, Yearly(101m).AltogetherEach(60m, "EUR", LimitPer.CalendarYear), under: 1), "D02");
        register.Accepts(2, Bo, Grant(2, Ciso, AllHeads, Yearly(100m), under: 1));
        register.Accepts(2, Bo, Grant(2, Ciso, It, YearlyEach(60m), under: 1));
        Each.Refuses(2, Dan, Grant(2, It, AllHeads, YearlyEach(60m), under: 1), "D02");
    }

    [Fact]
    public void D01_What_each_has_and_what_all_have_are_two_limits_and_twice_the_same_is_refused() =>
        Register.Refuses(1, Ada, Grant(1, Ceo, AllHeads, YearlyEach(1m).AltogetherEach(2m, "EUR", LimitPer.CalendarYear)), "D01");
}
