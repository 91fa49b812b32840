using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>D22: an aggregate is one of an item and of what it took the place of; a supersession gives no amount a second time.</summary>
public class SupersededAggregateTests
{
    /// <summary>1: the CEO to the CISO, 100 a year; 2: the CISO to the head of IT, 50 a year; 3: the same to the head of engineering, 30 over the term.</summary>
    private static readonly GovernanceRegister Chain = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Yearly(100m).Redelegable(2)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Yearly(50m).Redelegable(1), under: 1), Grant(3, Ciso, Eng, Over(LimitPer.Term, 30m), under: 1));

    private static readonly SupersedeDelegation Renewed = new() { Old = Item(1), New = Grant(11, Ceo, Ciso, Yearly(100m).Redelegable(2)), CarryOver = [Carry(2, 12), Carry(3, 13)] };

    private static Mandate Yearly(decimal amount) => Over(LimitPer.CalendarYear, amount);

    private static Mandate Over(LimitPer per, decimal amount) => Mandate.ToDecide(Spend).Altogether(amount, "EUR", per);

    [Fact]
    public void What_is_carried_over_goes_on_with_what_it_has_used()
    {
        var register = Chain.Accepts(3, Dan, Do("X-1", Dan, Spend, 40m)).Accepts(3, Eve, Do("X-2", Eve, Spend, 20m)).Accepts(10, Ada, Renewed);
        Assert.Equal(Euro(10m), register.MayAct(11, Dan, Spend, 1m).Limit);
        Assert.Equal(Euro(10m), register.MayAct(11, Eve, Spend, 1m).Limit);
        register.Refuses(11, Eve, Do("X-3", Eve, Spend, 11m), "D12", "D22");
        var refused = register.Refuses(11, Dan, Do("X-3", Dan, Spend, 11m), "D12", "D22");
        Assert.Contains(refused.Reasons, reason => reason.Message.Contains(
            "of 50 EUR per calendar year of `DA-1/12 to position it` after `DA-1/2 to position it` 40 EUR are used and 10 EUR left", StringComparison.Ordinal));
        register.Accepts(11, Dan, Do("X-3", Dan, Spend, 10m)).Accepts(11, Eve, Do("X-4", Eve, Spend, 10m));
    }

    [Fact]
    public void What_supersedes_an_item_for_the_same_delegate_goes_on_within_the_calendar_period()
    {
        var register = Chain.Accepts(3, Dan, Do("X-1", Dan, Spend, 40m)).Accepts(3, Bo, Do("X-2", Bo, Spend, 30m)).Accepts(10, Ada, Renewed);
        Assert.Equal(Euro(30m), register.MayAct(11, Bo, Spend, 1m).Limit);
        register.Refuses(11, Bo, Do("X-3", Bo, Spend, 31m), "D12", "D22");
        Assert.Equal(Euro(100m), register.MayAct(365, Bo, Spend, 1m).Limit);
        var twice = register.Accepts(20, Ada, new SupersedeDelegation { Old = Item(11), New = Grant(21, Ceo, Ciso, Yearly(80m)), CarryOver = [] });
        Assert.Equal(Euro(10m), twice.MayAct(21, Bo, Spend, 1m).Limit);
    }

    [Fact]
    public void Over_its_term_what_is_carried_over_goes_on_and_what_supersedes_starts_anew()
    {
        var spent = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Over(LimitPer.Term, 100m).Redelegable(1))).Accepts(2, Bo, Grant(2, Ciso, It, Over(LimitPer.Term, 50m), under: 1))
            .Accepts(3, Dan, Do("X-1", Dan, Spend, 50m));
        var register = spent.Accepts(10, Ada, Renewed with { New = Grant(11, Ceo, Ciso, Over(LimitPer.Term, 100m).Redelegable(1)), CarryOver = [Carry(2, 12)] });
        Assert.Equal(Euro(50m), spent.MayAct(9, Bo, Spend, 1m).Limit);
        Assert.Equal(Euro(100m), register.MayAct(11, Bo, Spend, 1m).Limit);
        register.Refuses(11, Dan, Do("X-2", Dan, Spend, 1m), "D12", "D22");
    }

    [Fact]
    public void For_another_delegate_what_supersedes_starts_anew_and_other_members_of_a_class_are_no_other_delegate()
    {
        var spent = Chain.Accepts(3, Bo, Do("X-1", Bo, Spend, 100m));
        Assert.Equal(Euro(100m), spent.Accepts(10, Ada, Renewed with { New = Grant(11, Ceo, Eng, Yearly(100m)), CarryOver = [] }).MayAct(11, Eve, Spend, 1m).Limit);
        var ofClass = Register.Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads), Yearly(100m))).Accepts(2, Dan, Do("X-1", Dan, Spend, 100m))
            .Accepts(10, Ada, new SupersedeDelegation { Old = Item(1), New = Grant(11, Ceo, Party.Class(Heads, [It]), Yearly(100m)) });
        Assert.Equal(["D12", "D22"], ofClass.MayAct(11, Eve, Spend, 1m).Codes().Distinct());
    }

    [Fact]
    public void A_report_of_an_act_under_the_old_uses_the_new_too()
    {
        var register = Chain.Accepts(10, Ada, Renewed).Accepts(11, Gabi, Report("X-1", 5, Dan, Spend, 45m) with { Under = Item(2) });
        Assert.Equal(Euro(5m), register.MayAct(12, Dan, Spend, 1m).Limit);
        Assert.Equal(Euro(55m), register.MayAct(12, Bo, Spend, 1m).Limit);
        Assert.Equal(Euro(50m), register.AsOf(Day(12), Day(10)).MayAct(Asks(Dan, Spend, 1m)).Limit);
    }
}
