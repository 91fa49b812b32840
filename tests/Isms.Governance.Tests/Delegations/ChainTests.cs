using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>How an activity is handed on, what somebody holds, and whether a delegation would be accepted.</summary>
public class ChainTests
{
    private static readonly GovernanceRegister Chain = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Redelegable(2).For(Days(1, 90))),
            Grant(9, Ceo, Ciso, Mandate.ToDecide(Hire)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Buy).Redelegable(1), under: 1),
            Grant(3, Ciso, Party.Class(Heads), Mandate.ToDecide(Spend).UpTo(10m, "EUR"), under: 1))
        .Accepts(3, Dan, Grant(4, It, Lead, Mandate.ToDecide(Buy).UpTo(100m, "EUR").For(Days(10, 20)), under: 2));

    [Fact]
    public void The_chain_of_responsibility_shows_the_accountable_the_original_holder_and_everybody_below()
    {
        var chain = Chain.At(Day(5)).ChainOfResponsibility(Buy);
        Assert.Equal([Ada], chain.Accountable!.Persons);
        var root = Assert.Single(chain.Roots);
        Assert.Equal((Ceo, "CEO", null), (root.Party, root.Title, root.Link));
        var ciso = Assert.Single(root.Below);
        Assert.Equal((Ciso, Item(1).To(Ciso)), (ciso.Party, ciso.Link!.Item));
        Assert.Equal([It, Party.Class(Heads)], ciso.Below.Select(below => below.Party));
        Assert.Equal([Dan, Eve], ciso.Below[1].Persons.Order(Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        Assert.Equal((Lead, Standing.NotStarted), (ciso.Below[0].Below[0].Party, ciso.Below[0].Below[0].Link!.Standing));
    }

    [Fact]
    public void The_chain_of_a_wider_activity_leaves_out_what_holds_a_part_of_it_only() =>
        Assert.Equal([Party.Class(Heads)], Chain.At(Day(5)).ChainOfResponsibility(Spend).Roots[0].Below[0].Below.Select(below => below.Party));

    [Fact]
    public void What_is_over_is_left_out_of_the_chain_with_everything_below()
    {
        Assert.Empty(Chain.At(Day(90)).ChainOfResponsibility(Buy).Roots[0].Below);
        Assert.Equal([Party.Class(Heads)], Chain.Accepts(5, Bo, Revoke(2)).At(Day(6)).ChainOfResponsibility(Buy).Roots[0].Below[0].Below.Select(below => below.Party));
        Assert.Empty(Chain.At(Day(20)).ChainOfResponsibility(Buy).Roots[0].Below[0].Below[0].Below);
    }

    [Fact]
    public void An_activity_that_nobody_handed_on_has_its_original_holders_only()
    {
        var chain = Register.At(Day(5)).ChainOfResponsibility(Budget);
        Assert.Equal(Cfo, Assert.Single(chain.Roots).Party);
        Assert.Empty(chain.Roots[0].Below);
    }

    [Fact]
    public void A_chain_that_cannot_be_answered_says_why()
    {
        Assert.Equal("no record yet", GovernanceRegister.Empty.At(Day(5)).ChainOfResponsibility(Buy).Cause);
        Assert.Contains("`dance` is not on record", Chain.At(Day(5)).ChainOfResponsibility(ActivityId.From("dance")).Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chain_of_an_item_has_itself_first_and_the_one_granted_by_the_original_holder_last()
    {
        var chain = Assert.Single(Chain.At(Day(5)).ChainsOf(Item(4)));
        Assert.Equal([Item(4).To(Lead), Item(2).To(It), Item(1).To(Ciso)], chain.Select(link => link.Item));
        Assert.Equal([Standing.NotStarted, Standing.Active, Standing.Active], chain.Select(link => link.Standing));
        Assert.Equal([Days(10, 20), new(Day(2), null), Days(1, 90)], chain.Select(link => link.Period));
        Assert.Empty(Chain.At(Day(5)).ChainsOf(Item(99)));
    }

    [Fact]
    public void An_item_with_several_delegates_has_several_chains()
    {
        var register = Chain.Accepts(5, Ada, Grant(9, Ceo, Eng, Mandate.ToDecide(Hire)));
        Assert.Equal(2, register.At(Day(6)).ChainsOf(Item(9)).Count);
        Assert.Single(register.At(Day(6)).ChainsOf(Item(9).To(Eng)));
    }

    [Fact]
    public void What_a_position_holds_is_listed_by_item_until_it_is_over()
    {
        Assert.Equal(["1", "9"], Chain.At(Day(5)).WhatHolds(Ciso).Items.Select(link => link.Item.Item));
        Assert.Equal(["9"], Chain.At(Day(90)).WhatHolds(Ciso).Items.Select(link => link.Item.Item));
        Assert.Equal(["2", "3"], Chain.At(Day(5)).WhatHolds(It).Items.Select(link => link.Item.Item));
        Assert.Equal(["4"], Chain.At(Day(5)).WhatHolds(Lead).Items.Select(link => link.Item.Item));
        Assert.Empty(Chain.At(Day(5)).WhatHolds(Ceo).Items);
        Assert.Empty(Chain.At(Day(5)).WhatHolds(PositionId.From("nobody")).Items);
    }

    [Fact]
    public void What_a_person_holds_comes_by_name_through_seats_classes_bodies_and_parties()
    {
        var register = Chain.Accepts(5, Ada, Grant(10, Ceo, Dan, Mandate.ToDecide(Hire)), Grant(11, Ceo, Committee, Mandate.ToDecide(Hire)),
            Grant(12, Ceo, Mssp, Mandate.ToPerform(Patch)));
        Assert.Equal(["10", "11", "2", "3"], register.At(Day(6)).WhatHolds(Dan).Items.Select(link => link.Item.Item));
        Assert.Equal(["12"], register.At(Day(6)).WhatHolds(Xi).Items.Select(link => link.Item.Item));
        Assert.Empty(register.At(Day(6)).WhatHolds(Ada).Items);
        Assert.Empty(register.Accepts(6, Ada, Leave(Dan)).At(Day(6)).WhatHolds(Dan).Items);
    }

    [Fact]
    public void A_dry_run_gives_the_decision_and_changes_nothing()
    {
        var view = Chain.At(Day(5));
        var asked = Grant(20, Ciso, Eng, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR"), under: 1);
        var sequence = Chain.Sequence;
        Assert.True(view.CanDelegate(asked, Bo).IsAccepted);
        Assert.Equal(["D26"], view.CanDelegate(asked, Dan).Codes());
        Assert.Equal(["D02", "D04"], view.CanDelegate(asked with { Mandate = Mandate.ToDecide(Spend).UpTo(25_001m, "EUR").Redelegable(2) }, Bo).Codes());
        Assert.Equal(sequence, Chain.Sequence);
        Assert.Empty(Chain.At(Day(5)).ChainsOf(Item(20)));
        Assert.True(Chain.Decide(asked, new(Day(5), Bo)).IsAccepted);
    }

    [Fact]
    public void A_dry_run_rests_on_what_was_known_then()
    {
        var asked = Grant(20, Ciso, Eng, Mandate.ToDecide(Hire), under: 9);
        var register = Chain.Accepts(5, Ada, Grant(9, Ceo, It, Mandate.ToDecide(Hire).Redelegable(1)));
        Assert.Equal(["S01"], register.At(Day(6)).CanDelegate(asked, Bo).Codes());
        Assert.Equal(["D04"], register.AsOf(Day(6), Chain.Sequence).CanDelegate(asked, Bo).Codes());
    }
}
