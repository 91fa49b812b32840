using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Who acts for a delegate: positions, classes, named persons, external parties, acting holders.</summary>
public class DelegateTests
{
    [Fact]
    public void Every_member_of_a_class_acts_alone_under_its_own_limit_except_those_left_out()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Spend).UpTo(10m, "EUR")),
            Grant(2, Ceo, Party.Class(Heads, Eng), Mandate.ToDecide(Hire)));
        Assert.True(register.May(2, Dan, Spend, 10m) && register.May(2, Eve, Spend, 10m));
        Assert.Equal(It, register.MayAct(2, Dan, Spend, 10m).Seat);
        Assert.Equal([true, false], [register.May(2, Dan, Hire), register.May(2, Eve, Hire)]);
        Assert.Equal(["A02"], register.MayAct(2, Liz, Spend, 10m).Codes());
    }

    [Fact]
    public void Membership_counts_when_it_is_asked()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire)))
            .Accepts(10, Ada, new ChangeEntry { To = new Position { Id = Lead, Title = "lead", ReportsTo = It, Unit = Helpdesk, Classes = [Heads] } });
        Assert.Equal([false, true], [register.May(9, Liz, Hire), register.May(10, Liz, Hire)]);
    }

    [Fact]
    public void Members_of_a_class_who_are_above_in_the_chain_are_left_out()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(2, Dan, Grant(2, It, Party.Class(Heads), Mandate.ToDecide(Hire), under: 1));
        Assert.Equal([Item(1).To(It)], register.MayAct(3, Dan, Hire).Chain.Select(link => link.Item));
        Assert.Empty(register.MayAct(3, Dan, Hire).AlsoUnder);
        Assert.Equal("2", register.MayAct(3, Eve, Hire).Chain[0].Item.Item);
        var view = register.At(Day(3));
        Assert.Equal([It, Eng, Ceo], view.WhoMay(Hire).Holders.Select(holder => holder.Party));
        Assert.Equal([Item(1).To(It)], view.WhatHolds(It).Items.Select(link => link.Item));
        Assert.Equal([Item(1).To(It)], view.WhatHolds(Dan).Items.Select(link => link.Item));
        Assert.Equal(["2"], view.WhatHolds(Eng).Items.Select(link => link.Item.Item));
    }

    [Fact]
    public void An_external_party_acts_through_its_persons()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Mssp, Mandate.ToPerform(Patch)));
        var answer = register.MayAct(2, Xi, Patch, kind: ActKinds.Perform);
        Assert.Equal((Verdict.Yes, Capacity.Delegate, null), (answer.Verdict, answer.Capacity, answer.Seat));
        Assert.Equal(["A02"], register.MayAct(2, Bo, Patch, kind: ActKinds.Perform).Codes());
        Assert.Equal([Xi], register.At(Day(2)).WhoMay(Patch, kind: ActKinds.Perform).First!.Persons);
    }

    [Fact]
    public void A_named_person_acts_without_a_seat()
    {
        var answer = Register.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire))).MayAct(2, Liz, Hire);
        Assert.Equal((Verdict.Yes, Capacity.Delegate, null, Ceo), (answer.Verdict, answer.Capacity, answer.Seat, answer.OnBehalfOf));
    }

    [Fact]
    public void A_vacant_delegate_is_in_force_and_nobody_acts()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Vacant, Mandate.ToDecide(Hire)));
        Assert.Equal(Standing.Active, register.Stands(2, 1));
        var ladder = register.At(Day(2)).WhoMay(Hire);
        Assert.Equal([true, false], ladder.Holders.Select(holder => holder.IsVacant));
        Assert.Equal(Vacant, ladder.Sufficient[0].Party);
        Assert.Equal(Ceo, ladder.First!.Party);
        Assert.True(register.Accepts(3, Ada, Appoint(Vacant, Liz)).May(4, Liz, Hire));
    }

    [Fact]
    public void While_somebody_acts_for_a_delegate_that_person_exercises_the_delegation()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))).Accepts(10, Ada, Act(Ciso, Eve, until: 20));
        Assert.Equal([true, false, true], new[] { 9, 10, 20 }.Select(day => register.May(day, Bo, Hire)));
        Assert.Equal([false, true, false], new[] { 9, 10, 20 }.Select(day => register.May(day, Eve, Hire)));
        Assert.Equal((Capacity.Delegate, Ciso), (register.MayAct(15, Eve, Hire).Capacity, register.MayAct(15, Eve, Hire).Seat));
    }

    [Fact]
    public void While_somebody_acts_for_an_original_holder_that_person_acts_as_acting_original_holder()
    {
        var register = Register.Accepts(10, Gabi, Act(Ceo, Max, until: 20));
        var answer = register.MayAct(15, Max, Spend, 1_000_000m);
        Assert.Equal((Verdict.Yes, Capacity.Acting, Ceo, Ceo), (answer.Verdict, answer.Capacity, answer.Seat, answer.OnBehalfOf));
        Assert.Equal(["A02"], register.MayAct(15, Ada, Spend, 1m).Codes());
        register.Accepts(15, Max, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        register.Refuses(15, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), "D26");
    }

    [Fact]
    public void Who_fills_a_seat_is_looked_up_when_it_is_asked()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))).Accepts(10, Ada, End(Ciso, Bo), Appoint(Ciso, Eve));
        Assert.Equal([true, false], [register.May(9, Bo, Hire), register.May(10, Bo, Hire)]);
        Assert.Equal([false, true], [register.May(9, Eve, Hire), register.May(10, Eve, Hire)]);
    }

    [Fact]
    public void Those_who_are_accountable_for_what_an_activity_discharges_and_the_head_hold_it_originally()
    {
        var register = Register.Accepts(1, Ada, new Governance.Accountability.AllocateAccountability { Of = Isms.Governance.Rules.Clause.Resources, To = [Cfo] });
        Assert.Equal(Capacity.Own, register.MayAct(2, Carl, Spend, 10m).Capacity);
        Assert.Equal(Capacity.Own, register.MayAct(2, Ada, Spend, 10m).Capacity);
        Assert.Equal([Cfo], register.MayAct(2, Ada, Spend, 10m).Accountable!.Positions);
        register.Accepts(2, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Spend)));
    }
}
