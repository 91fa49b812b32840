using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Which instrument: the choice among several that suffice alone.</summary>
public class ChoiceTests
{
    [Fact]
    public void A_seat_of_ones_own_comes_before_an_item()
    {
        var buyOut = ActivityId.From("buy-out");
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = buyOut, IsMonetary = true, HeldBy = [Ceo, Cfo] },
            Grant(1, Ceo, Cfo, Mandate.ToDecide(buyOut).UpTo(10m, "EUR")));
        var answer = register.MayAct(4, Carl, buyOut, 10m);
        Assert.Equal((Capacity.Own, null), (answer.Capacity, answer.Limit));
        Assert.Equal([Item(1).To(Cfo)], answer.AlsoUnder);
    }

    [Fact]
    public void Acting_for_an_original_holder_comes_before_an_item()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(10m, "EUR"))).Accepts(2, Gabi, Act(Ceo, Bo, until: 20));
        var answer = register.MayAct(3, Bo, Spend, 10m);
        Assert.Equal((Capacity.Acting, null), (answer.Capacity, answer.Limit));
        Assert.Equal([Item(1).To(Ciso)], answer.AlsoUnder);
    }

    [Fact]
    public void The_most_specific_activity_comes_first() => Chooses(2, [1], Buy, 10m,
        Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(10m, "EUR")), Grant(2, Ceo, Ciso, Mandate.ToDecide(Buy).UpTo(1_000m, "EUR")));

    [Fact]
    public void Then_the_smallest_sufficient_limit() => Chooses(2, [3, 4], Spend, 50m,
        Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(10m, "EUR")), Grant(2, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(50m, "EUR")),
        Grant(3, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(60m, "EUR")), Grant(4, Ceo, Ciso, Mandate.ToDecide(Spend)));

    [Fact]
    public void Then_the_fewest_links()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Eng, Mandate.ToDecide(Spend).UpTo(50m, "EUR").Redelegable(1)))
            .Accepts(2, Eve, Grant(2, Eng, It, Mandate.ToDecide(Spend), under: 1))
            .Accepts(3, Ada, Grant(3, Ceo, It, Mandate.ToDecide(Spend).UpTo(50m, "EUR")));
        var answer = register.MayAct(4, Dan, Spend, 10m);
        Assert.Equal([Item(3).To(It)], answer.Chain.Select(link => link.Item));
        Assert.Equal([Item(2).To(It)], answer.AlsoUnder);
    }

    [Fact]
    public void Then_the_instrument_and_the_item_in_ordinal_order()
    {
        Chooses(10, [9], Hire, null, Grant(9, Ceo, Ciso, Mandate.ToDecide(Hire)), Grant(10, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var other = Grant(5, Ceo, Ciso, Mandate.ToDecide(Hire)) with { Item = InstrumentItem.Of("CA-9", 5) };
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), other);
        Assert.Equal("CA-9", register.MayAct(2, Bo, Hire).Chain[0].Item.Instrument);
    }

    [Fact]
    public void Then_the_delegate_where_one_item_has_several()
    {
        DelegateResponsibility[] grants = [Grant(1, Ceo, It, Mandate.ToDecide(Hire)), Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire))];
        foreach (var order in new[] { grants, [.. grants.Reverse()] })
        {
            var answer = Register.Accepts(1, Ada, [.. order]).MayAct(2, Dan, Hire);
            Assert.Equal(Item(1).To(Party.Class(Heads)), answer.Chain[0].Item);
            Assert.Equal([Item(1).To(It)], answer.AlsoUnder);
        }
    }

    [Fact]
    public void What_suffices_without_a_condition_comes_before_what_needs_one()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Spend).UpTo(10m, "EUR")),
            Grant(2, Ceo, Ciso, Mandate.ToDecide(Spend)));
        var answer = register.MayAct(2, Bo, Spend, 10m);
        Assert.True(answer.IsYes);
        Assert.Equal(Item(2).To(Ciso), answer.Chain[0].Item);
    }

    [Fact]
    public void D27_One_more_item_never_turns_a_yes_into_a_no()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(100m, "EUR")));
        var more = register.Accepts(2, Ada, Grant(2, Ceo, Ciso, Mandate.ToPerform(Spend).UpTo(1m, "EUR").In(ItUnit)));
        Assert.Equal([true, true], [register.May(3, Bo, Spend, 100m), more.May(3, Bo, Spend, 100m)]);
    }

    private static void Chooses(int chosen, int[] beside, ActivityId activity, decimal? euro, params GovernanceCommand[] grants)
    {
        var answer = Register.Accepts(1, Ada, grants).MayAct(2, Bo, activity, euro);
        Assert.Equal(Item(chosen).To(Ciso), answer.Chain[0].Item);
        Assert.Equal(beside.Select(item => Item(item).To(Ciso)), answer.AlsoUnder);
    }
}
