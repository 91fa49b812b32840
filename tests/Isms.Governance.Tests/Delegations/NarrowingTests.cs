using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D02: nobody hands over more than they hold, component by component.</summary>
public class NarrowingTests
{
    [Fact]
    public void Only_an_original_holder_delegates_without_an_item_above()
    {
        Refuse(Register.Refuses(1, Bo, Grant(1, Ciso, It, Mandate.ToDecide(Hire)), "D02"), "not an original holder of `hire`");
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Budget)), "D02");
        Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget)));
    }

    [Fact]
    public void The_delegator_is_the_delegate_of_the_item_above()
    {
        var register = Above(Mandate.ToDecide(Hire));
        Refuse(register.Refuses(2, Dan, Grant(2, It, Eng, Mandate.ToDecide(Hire), under: 1), "D02"), "position `it` is not the delegate");
        register.Accepts(2, Bo, Grant(2, Ciso, Eng, Mandate.ToDecide(Hire), under: 1));
    }

    [Fact]
    public void A_member_of_a_class_hands_on_what_its_class_may_and_no_other_position_does()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads, Eng), Mandate.ToDecide(Hire).Redelegable(1)));
        register.Accepts(2, Dan, Grant(2, It, Lead, Mandate.ToDecide(Hire), under: 1));
        register.Refuses(2, Eve, Grant(2, Eng, Lead, Mandate.ToDecide(Hire), under: 1), "D02");
        register.Refuses(2, Bo, Grant(2, Ciso, Lead, Mandate.ToDecide(Hire), under: 1), "D02");
    }

    [Fact]
    public void Activities_lie_within_those_above()
    {
        var register = Above(Mandate.ToDecide(Buy));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Buy)));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend)), "D02"), "activity `spend`");
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Buy, Hire)), "D02"), "activity `hire`");
        Above(Mandate.ToDecide(Spend)).Accepts(2, Bo, Below(Mandate.ToDecide(Buy)));
    }

    [Fact]
    public void Units_lie_within_those_above_and_are_inherited_where_left_out()
    {
        var register = Above(Mandate.ToDecide(Hire).In(ItUnit));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Hire).In(Helpdesk)));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire).In(EngUnit)), "D02"), "unit `eng-unit`");
        register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire).In(Company)), "D02");
        var inherited = register.Accepts(2, Bo, Below(Mandate.ToDecide(Hire)));
        Assert.Equal(Verdict.Yes, inherited.MayAct(3, Dan, Hire, unit: Helpdesk).Verdict);
        Assert.Equal(["D02"], inherited.MayAct(3, Dan, Hire, unit: EngUnit).Codes());
    }

    [Fact]
    public void Kinds_lie_within_those_above_and_are_inherited_where_left_out()
    {
        var register = Above(Mandate.To(ActKinds.Prepare | ActKinds.Perform, Hire));
        register.Accepts(2, Bo, Below(Mandate.ToPerform(Hire)));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire)), "D02"), "to decide is not within");
        Assert.Equal(ActKinds.Prepare | ActKinds.Perform, Terms(register.Accepts(2, Bo, Below(Of(Hire)))).Mandate.Kinds);
    }

    [Fact]
    public void A_limit_may_equal_the_one_above_and_not_exceed_it()
    {
        var register = Above(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR"));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1_000.01m, "EUR")), "D02"), "wider than what is held: up to 1,000 EUR");
        var inherited = register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend)));
        Assert.Equal(Euro(1_000m), inherited.MayAct(3, Dan, Spend, 1_000m).Limit);
    }

    [Fact]
    public void A_limit_in_another_currency_is_not_within_the_one_above() =>
        Above(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")).Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1m, "USD")), "D02");

    [Fact]
    public void A_limit_is_compared_context_by_context()
    {
        var register = Above(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR").UpTo(5_000m, "EUR", Emergency));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(5_000m, "EUR", Emergency)));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR").UpTo(5_000m, "EUR", Emergency)));
        register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(5_001m, "EUR", Emergency)), "D02");
        register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1_001m, "EUR", Travel)), "D02");
        register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(2_000m, "EUR")), "D02");
    }

    [Fact]
    public void A_context_that_is_closed_above_stays_closed()
    {
        var register = Above(Mandate.ToDecide(Spend).UpTo(5_000m, "EUR", Emergency));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(1m, "EUR", Travel)), "D02"), "in `travel`");
        var below = register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(10m, "EUR")));
        Assert.True(below.May(3, Dan, Spend, 10m, Emergency));
        Assert.Equal(["D22"], below.MayAct(3, Dan, Spend, 10m, Travel).Codes());
    }

    [Fact]
    public void A_limit_for_any_context_is_compared_with_every_context_it_stands_for()
    {
        var register = Above(Mandate.ToDecide(Spend).UpTo(1_000m, "EUR").UpTo(50m, "EUR", Travel));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(100m, "EUR")), "D02"), "in `travel`: up to 50 EUR");
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Spend).UpTo(100m, "EUR").UpTo(50m, "EUR", Travel)));
    }

    [Fact]
    public void The_limit_of_the_original_holder_binds_everybody_below()
    {
        Register.Refuses(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget).UpTo(50_001m, "EUR")), "D02");
        var register = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget)));
        Assert.Equal(Euro(50_000m), register.MayAct(2, Bo, Budget, 50_000m).Limit);
        Assert.Equal(["D22"], register.MayAct(2, Bo, Budget, 50_001m).Codes());
    }

    [Fact]
    public void A_limit_above_the_usual_one_in_a_special_context_is_accepted_with_a_note()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(1_000m, "EUR").UpTo(5_000m, "EUR", Emergency));
        var accepted = Assert.IsType<Accepted>(Register.Decide(grant, new(Day(1), Ada)));
        Assert.Equal("the limit of 5,000 EUR in `emergency` is above the usual one of 1,000 EUR", Assert.Single(accepted.Warnings));
    }

    [Fact]
    public void The_period_lies_within_the_one_above()
    {
        var register = Above(Mandate.ToDecide(Hire).For(Days(10, 50)));
        register.Accepts(2, Bo, Below(Mandate.ToDecide(Hire).For(Days(10, 50))));
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire).For(Days(9, 50))), "D02"), "it starts at 2026-01-10, before");
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire).For(Days(10, 51))), "D02"), "it is not over before");
        register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire) with { From = Day(50) }), "D02");
        Assert.Equal(2, register.Refuses(2, Bo, Below(Mandate.ToDecide(Hire).For(Days(9, 51))), "D02").Reasons.Count);
    }

    [Fact]
    public void An_end_that_is_left_out_is_the_one_above()
    {
        var register = Above(Mandate.ToDecide(Hire).For(Days(1, 50))).Accepts(2, Bo, Below(Mandate.ToDecide(Hire)));
        Assert.True(register.May(49, Dan, Hire));
        Assert.False(register.May(50, Dan, Hire));
        Assert.Equal(Standing.BrokenAbove, register.Stands(50, 2));
    }

    [Fact]
    public void Nothing_is_handed_on_under_an_item_that_is_over()
    {
        var below = Below(Mandate.ToDecide(Hire).For(Days(20, 40)));
        Refuse(Above(Mandate.ToDecide(Hire)).Accepts(5, Ada, Revoke(1))
            .Refuses(20, Bo, below, "D02"), "`DA-1/1 to position ciso` above it is revoked");
        Refuse(Above(Mandate.ToDecide(Hire).For(Days(1, 10))).Refuses(20, Bo, below, "D02"), "expired at 2026-01-11");
        var late = below with { DecidedAt = Day(20), Reference = "minute 2" };
        var revoked = Above(Mandate.ToDecide(Hire)).Accepts(30, Ada, Revoke(1));
        Refuse(revoked.Refuses(31, Bo, late, "D02"), "not over before `DA-1/1 to position ciso` at 2026-01-31");
        revoked.Accepts(31, Bo, late with { Mandate = Mandate.ToDecide(Hire).For(Days(20, 30)) });
    }

    [Fact]
    public void Nothing_is_handed_on_further_down_when_something_above_is_over()
    {
        var register = Above(Mandate.ToDecide(Hire).Redelegable(2)).Accepts(2, Bo, Below(Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(5, Ada, Revoke(1));
        register.Refuses(6, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2), "D02");
    }

    [Fact]
    public void Nothing_was_handed_on_before_it_was_held()
    {
        var register = Register.Accepts(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));
        var late = Below(Mandate.ToDecide(Hire).For(Days(6, 50))) with { Reference = "minute 2" };
        Refuse(register.Refuses(8, Bo, late with { DecidedAt = Day(3) }, "D02"), "was not granted until 2026-01-06");
        register.Accepts(8, Bo, late with { DecidedAt = Day(5) });
    }

    [Fact]
    public void The_item_above_need_not_have_started_yet() =>
        Above(Mandate.ToDecide(Hire).For(Days(10, 50))).Accepts(2, Bo, Below(Mandate.ToDecide(Hire).For(Days(20, 30))));

    [Fact]
    public void Each_wider_component_is_named_at_once()
    {
        var register = Above(Mandate.ToPerform(Buy).In(ItUnit).UpTo(10m, "EUR").For(Days(5, 10)));
        var wide = Mandate.ToDecide(Spend).In(EngUnit).UpTo(11m, "EUR").For(Days(4, 11));
        Assert.Equal(6, register.Refuses(2, Bo, Below(wide), "D02").Reasons.Count);
    }

    [Fact]
    public void What_does_not_reach_a_delegate_is_not_handed_on_by_it_even_to_top_management()
    {
        var register = Above(Mandate.ToDecide(Govern));
        Refuse(register.Refuses(2, Bo, Grant(2, Ciso, Cfo, Mandate.ToDecide(Sign), under: 1), "D02"), "to decide `sign` is reserved and does not reach `DA-1/1");
        var whole = register.Accepts(2, Bo, Grant(2, Ciso, Cfo, Mandate.ToDecide(Govern), under: 1));
        Assert.Equal((true, false), (whole.May(3, Carl, Govern), whole.May(3, Carl, Sign)));
        Assert.Equal(["D03"], whole.MayAct(3, Carl, Sign).Codes());
    }

    [Fact]
    public void A_part_that_somebody_else_holds_does_not_come_along_with_the_whole()
    {
        var apart = ActivityId.From("apart");
        var register = Above(Mandate.ToDecide(Hire)).Accepts(1, Ada, new DefineActivity { Id = apart, PartOf = Hire, HeldBy = [Board] });
        Assert.Equal((true, true), (register.May(2, Bo, Hire), register.May(2, Bo, Onboard)));
        Assert.Equal(["A02"], register.MayAct(2, Bo, apart).Codes());
        Refuse(register.Refuses(2, Bo, Below(Mandate.ToDecide(apart)), "D02"), "activity `apart` is not within");
        Assert.DoesNotContain(register.At(Day(2)).WhoMay(apart).Holders, holder => holder.Item is not null);
    }

    [Fact]
    public void A_position_above_hands_nothing_on_as_a_member_of_a_class_below()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire).Redelegable(2)))
            .Accepts(2, Dan, Grant(2, It, Party.Class(Heads), Mandate.ToDecide(Hire).Redelegable(1), under: 1));
        register.Accepts(3, Eve, Grant(3, Eng, Lead, Mandate.ToDecide(Hire), under: 2));
        Refuse(register.Refuses(3, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2), "D02"), "position `it` is not the delegate");
    }

    [Fact]
    public void A_scheduled_end_above_bounds_what_is_handed_on()
    {
        var register = Above(Mandate.ToDecide(Hire)).Accepts(2, Ada, Revoke(1, 50));
        register.Accepts(3, Bo, Below(Mandate.ToDecide(Hire).For(Days(3, 50))));
        Refuse(register.Refuses(3, Bo, Below(Mandate.ToDecide(Hire).For(Days(3, 51))), "D02"), "not over before `DA-1/1 to position ciso` at 2026-02-20");
        register.Refuses(3, Bo, Below(Mandate.ToDecide(Hire)) with { EffectiveFrom = Day(50) }, "D02");
        Assert.False(register.Accepts(3, Bo, Below(Mandate.ToDecide(Hire))).May(50, Dan, Hire));
    }

    /// <summary>A register in which Bo holds something and may hand it on once.</summary>
    private static GovernanceRegister Above(Mandate mandate) =>
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, mandate.Redelegations is null ? mandate.Redelegable(1) : mandate));

    private static DelegateResponsibility Below(Mandate mandate) => Grant(2, Ciso, It, mandate, under: 1);

    private static ResponsibilityDelegated Terms(GovernanceRegister register) => (ResponsibilityDelegated)register.Journal.Last().Event;

    private static void Refuse(Refused refused, string because) => Assert.Contains(because, refused.Reasons[0].Message, StringComparison.Ordinal);
}
