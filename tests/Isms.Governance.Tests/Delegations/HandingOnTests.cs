using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D03, D04, D05 and D15: what may leave its holder, how often it is handed on, and to whom.</summary>
public class HandingOnTests
{
    [Fact]
    public void D03_What_top_management_decides_itself_leaves_it_to_be_prepared_and_performed_only()
    {
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Sign)), "D03");
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.To(ActKinds.All, Sign)), "D03");
        Register.Refuses(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Sign)), "D03");
        Register.Refuses(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Sign)), "D03");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.To(ActKinds.Prepare | ActKinds.Perform, Sign)));
    }

    [Fact]
    public void D03_Inside_top_management_what_is_reserved_to_it_may_be_handed_on()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Sign)));
        Assert.True(register.May(2, Carl, Sign));
    }

    [Fact]
    public void D03_What_the_holder_alone_does_goes_to_nobody_except_to_prepare()
    {
        Register.Refuses(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Vow)), "D03");
        Register.Refuses(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToPerform(Vow)), "D03");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.To(ActKinds.Prepare, Vow)));
    }

    [Fact]
    public void D03_What_a_requirement_asks_of_top_management_personally_leaves_it_to_be_prepared_only()
    {
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToPerform(Speak)), "D03");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.To(ActKinds.Prepare, Speak)));
    }

    [Fact]
    public void D03_What_holds_of_an_activity_holds_of_its_parts() =>
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(SignLease)), "D03");

    [Fact]
    public void D03_A_wider_activity_is_handed_over_without_the_parts_that_are_reserved()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Govern)));
        Assert.True(register.May(2, Bo, Govern));
        Assert.Equal(["D03"], register.MayAct(2, Bo, Sign).Codes());
    }

    [Fact]
    public void D03_Kinds_that_are_left_out_are_those_that_may_leave()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Of(Sign)), Grant(2, Ceo, Cfo, Mandate.ToDecide(Sign).Redelegable(1)));
        Assert.Equal(ActKinds.Prepare | ActKinds.Perform, Assert.Single(register.At(Day(2)).WhatHolds(Ciso).Items).Mandate.Kinds);
        register.Refuses(2, Carl, Grant(3, Cfo, Ciso, Of(Sign), under: 2), "D03");
    }

    [Fact]
    public void D04_A_delegate_hands_on_only_where_its_item_allows_it()
    {
        Held(0).Refuses(2, Bo, Below(Mandate.ToDecide(Hire)), "D04");
        Held(1).Accepts(2, Bo, Below(Mandate.ToDecide(Hire)));
    }

    [Fact]
    public void D04_Each_delegation_leaves_one_step_less()
    {
        Held(2).Accepts(2, Bo, Below(Mandate.ToDecide(Hire).Redelegable(1)));
        Held(2).Refuses(2, Bo, Below(Mandate.ToDecide(Hire).Redelegable(2)), "D04");
        Held(1).Refuses(2, Bo, Below(Mandate.ToDecide(Hire).Redelegable(1)), "D04");
    }

    [Fact]
    public void D04_The_scheme_bounds_how_deep_a_chain_goes()
    {
        var shallow = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { MaxDepth = 2 }));
        shallow.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2)), "D04");
        shallow.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));
        Held(1).Accepts(2, Ada, Adopt(DelegationScheme.Simple with { MaxDepth = 1 })).Refuses(3, Bo, Below(Mandate.ToDecide(Hire)), "D04");
    }

    [Fact]
    public void D04_A_scheme_may_let_delegates_hand_on_unless_the_item_says_otherwise()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Redelegation = Redelegation.UnlessStated, MaxDepth = 3 }))
            .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), Grant(9, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(0)))
            .Accepts(1, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1))
            .Accepts(1, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2));
        Assert.Equal([0, 1, 2], Assert.Single(register.At(Day(2)).ChainsOf(Item(3))).Select(link => link.Mandate.Redelegations!.Value));
        register.Refuses(2, Liz, Grant(4, Lead, Eng, Mandate.ToDecide(Hire), under: 3), "D04");
        register.Refuses(2, Bo, Grant(4, Ciso, It, Mandate.ToDecide(Hire), under: 9), "D04");
    }

    [Fact]
    public void D04_The_members_of_a_class_hand_on_only_where_the_item_says_so()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Redelegation = Redelegation.UnlessStated }))
            .Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire)),
                Grant(2, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire).Redelegable(1)));
        register.Refuses(2, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 1), "D04");
        register.Accepts(2, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2));
    }

    [Fact]
    public void D05_Nobody_delegates_to_themselves() => Register.Refuses(1, Ada, Grant(1, Ceo, Ceo, Mandate.ToDecide(Hire)), "D05");

    [Fact]
    public void D05_Authority_does_not_come_back_to_a_position_above()
    {
        var chain = Chain();
        chain.Refuses(3, Dan, Grant(3, It, Ciso, Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Refuses(3, Dan, Grant(3, It, Ceo, Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Accepts(3, Dan, Grant(3, It, Cfo, Mandate.ToDecide(Hire), under: 2));
    }

    [Fact]
    public void D05_Authority_does_not_come_back_through_a_class_of_which_only_a_position_above_is_left()
    {
        var chain = Chain();
        chain.Refuses(3, Dan, Grant(3, It, Party.Class(Heads, Eng), Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Accepts(3, Dan, Grant(3, It, Party.Class(Heads), Mandate.ToDecide(Hire), under: 2));
    }

    [Fact]
    public void D05_Authority_does_not_come_back_through_a_class_or_body_all_of_whose_members_are_above()
    {
        var chain = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(3)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).Redelegable(2), under: 1));
        chain.Accepts(3, Dan, Grant(3, It, Committee, Mandate.ToDecide(Hire), under: 2));
        var longer = chain.Accepts(3, Dan, Grant(3, It, Eng, Mandate.ToDecide(Hire).Redelegable(1), under: 2));
        var refused = longer.Refuses(4, Eve, Grant(4, Eng, Committee, Mandate.ToDecide(Hire), under: 3), "D05");
        Assert.Contains("leads back to position `ciso` and position `it` and position `eng`, which are above", refused.Reasons[0].Message, StringComparison.Ordinal);
        longer.Refuses(4, Eve, Grant(4, Eng, Party.Class(Heads), Mandate.ToDecide(Hire), under: 3), "D05");
    }

    [Fact]
    public void D05_Authority_does_not_come_back_through_a_body_whose_only_member_is_above()
    {
        var chain = Chain();
        chain.Refuses(3, Dan, Grant(3, It, Panel, Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Accepts(3, Dan, Grant(3, It, Committee, Mandate.ToDecide(Hire), under: 2));
    }

    [Fact]
    public void D05_Authority_does_not_come_back_to_a_person_who_fills_a_position_above()
    {
        var chain = Chain();
        chain.Refuses(3, Dan, Grant(3, It, Bo, Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Refuses(3, Dan, Grant(3, It, Dan, Mandate.ToDecide(Hire), under: 2), "D05");
        chain.Accepts(3, Dan, Grant(3, It, Eve, Mandate.ToDecide(Hire), under: 2));
    }

    [Fact]
    public void D15_Nobody_delegates_to_a_position_they_report_to_directly_or_further_up()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire).Redelegable(1)));
        register.Refuses(2, Liz, Grant(2, Lead, It, Mandate.ToDecide(Hire), under: 1), "D15");
        register.Refuses(2, Liz, Grant(2, Lead, Ciso, Mandate.ToDecide(Hire), under: 1), "D15");
        register.Accepts(2, Liz, Grant(2, Lead, Eng, Mandate.ToDecide(Hire), under: 1));
        register.Accepts(2, Liz, Grant(2, Lead, Dan, Mandate.ToDecide(Hire), under: 1));
    }

    [Fact]
    public void D15_A_scheme_may_let_authority_go_upwards_only()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire).Redelegable(1)),
            Adopt(DelegationScheme.Simple with { Direction = Direction.Up }));
        register.Refuses(2, Ada, Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire)), "D15");
        register.Refuses(2, Liz, Grant(2, Lead, Eng, Mandate.ToDecide(Hire), under: 1), "D15");
        register.Accepts(2, Liz, Grant(2, Lead, It, Mandate.ToDecide(Hire), under: 1));
        register.Accepts(2, Liz, Grant(2, Lead, Ciso, Mandate.ToDecide(Hire), under: 1));
    }

    [Fact]
    public void D15_A_scheme_may_let_authority_go_in_any_direction()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire).Redelegable(1)),
            Adopt(DelegationScheme.Simple with { Direction = Direction.Any }));
        register.Accepts(2, Liz, Grant(2, Lead, It, Mandate.ToDecide(Hire), under: 1), Grant(3, Lead, Eng, Mandate.ToDecide(Hire), under: 1));
    }

    private static GovernanceRegister Held(int redelegations) => Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(redelegations)));

    private static DelegateResponsibility Below(Mandate mandate) => Grant(2, Ciso, It, mandate, under: 1);

    /// <summary>The CEO to the CISO, the CISO to the head of IT, under a scheme that asks for no direction.</summary>
    private static GovernanceRegister Chain() => Register
        .Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Direction = Direction.Any }),
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(3)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).Redelegable(1), under: 1));
}
