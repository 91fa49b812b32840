using Isms.Governance.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D12: replacing a delegation, with what goes on below the new one.</summary>
public class SupersedeTests
{
    /// <summary>1: the CEO to the CISO; 2 and 3: the CISO to the heads; 4: the head of IT to the lead, under 2.</summary>
    private static readonly GovernanceRegister Chain = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(1_000m, "EUR").Redelegable(2)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).UpTo(500m, "EUR").Redelegable(1), under: 1),
            Grant(3, Ciso, Eng, Mandate.ToDecide(Spend).UpTo(100m, "EUR"), under: 1))
        .Accepts(3, Dan, Grant(4, It, Lead, Mandate.ToDecide(Spend).UpTo(50m, "EUR"), under: 2));

    private static readonly SupersedeDelegation ByMore = new()
    {
        Old = Item(1), New = Grant(11, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(2_000m, "EUR").Redelegable(2)),
    };

    [Fact]
    public void D12_The_old_is_over_when_the_new_takes_effect_and_so_is_everything_below_it()
    {
        var register = Chain.Accepts(10, Ada, ByMore);
        Assert.Equal([Standing.Active, Standing.Superseded], [register.Stands(9, 1), register.Stands(10, 1)]);
        Assert.Equal(Standing.BrokenAbove, register.Stands(10, 2));
        Assert.True(register.May(10, Bo, Spend, 2_000m));
        Assert.False(register.May(9, Bo, Spend, 2_000m));
        Assert.Equal(["D12"], register.MayAct(10, Dan, Spend, 10m).Codes());
    }

    [Fact]
    public void D12_The_new_may_take_effect_later()
    {
        var later = ByMore with { New = ByMore.New with { EffectiveFrom = Day(20) } };
        var register = Chain.Accepts(10, Ada, later);
        Assert.Equal([Standing.Active, Standing.Superseded], [register.Stands(19, 1), register.Stands(20, 1)]);
        Assert.Equal([Standing.NotStarted, Standing.Active], [register.Stands(19, 11), register.Stands(20, 11)]);
        Assert.Equal(register, Chain.Accepts(10, Ada, ByMore with { EffectiveFrom = Day(20) }));
    }

    [Fact]
    public void D12_What_is_carried_over_goes_on_below_the_new_under_items_of_its_own()
    {
        var register = Chain.Accepts(10, Ada, ByMore with { CarryOver = [Carry(4, 14), Carry(2, 12)] });
        Assert.True(register.May(10, Liz, Spend, 50m));
        Assert.False(register.May(10, Eve, Spend, 1m));
        Assert.Equal([Item(14).To(Lead), Item(12).To(It), Item(11).To(Ciso)], register.MayAct(10, Liz, Spend, 50m).Chain.Select(link => link.Item));
        Assert.Equal(Standing.BrokenAbove, register.Stands(10, 2));
        Assert.All(register.At(Day(10)).ChainsOf(Item(14))[0], link => Assert.Equal(Day(10), link.Period.Start));
    }

    [Fact]
    public void D12_What_is_carried_over_keeps_the_rules_of_the_new_one()
    {
        var less = ByMore with { New = ByMore.New with { Mandate = Mandate.ToDecide(Spend).UpTo(400m, "EUR").Redelegable(1) }, CarryOver = [Carry(2, 12), Carry(3, 13)] };
        var refused = Chain.Refuses(10, Ada, less, "D02", "D04");
        Assert.All(refused.Reasons, reason => Assert.Contains("DA-1/12", reason.Subjects));
        Chain.Accepts(10, Ada, less with { CarryOver = [Carry(3, 13)] });
    }

    [Fact]
    public void D04_What_may_be_handed_on_any_number_of_times_does_not_go_on_below_what_may_not()
    {
        var scheme = Adopt(DelegationScheme.Simple with { Name = "free", Redelegation = Redelegation.UnlessStated });
        var register = Register.Accepts(1, Ada, scheme, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))).Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        var supersede = new SupersedeDelegation { Old = Item(1), New = Grant(11, Ceo, Ciso, Mandate.ToDecide(Hire)), CarryOver = [Carry(2, 12)] };
        register.Accepts(10, Ada, supersede);
        var bounded = supersede with { New = supersede.New with { Mandate = Mandate.ToDecide(Hire).Redelegable(1) } };
        Assert.Contains("any number of times", register.Refuses(10, Ada, bounded, "D04").Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D12_What_is_carried_over_stays_stopped_and_instructed()
    {
        var said = Chain.Accepts(5, Ada, new StopRedelegation { Item = Item(2), Reason = "audit" },
            new GiveInstruction { Id = ConditionId.From("N-1"), Item = Item(2), Text = "no new suppliers", EffectiveFrom = Day(20) });
        var register = said.Accepts(10, Ada, ByMore with { CarryOver = [Carry(2, 12), Carry(4, 14)] });
        register.Refuses(11, Dan, Grant(15, It, Lead, Mandate.ToDecide(Buy), under: 12), "D04");
        Assert.True(register.May(19, Liz, Spend, 50m));
        Assert.Equal(["condition `N-1`: no new suppliers"], register.MayAct(20, Liz, Spend, 50m).Conditions);
        register.HasNothingToChange(11, Ada, ByMore with { CarryOver = [Carry(2, 12), Carry(4, 14)] });
    }

    [Fact]
    public void D12_Only_what_lies_below_is_carried_over_and_together_with_what_is_above_it()
    {
        var register = Chain.Accepts(4, Ada, Grant(9, Ceo, Lead, Mandate.ToDecide(Hire)));
        register.Refuses(10, Ada, ByMore with { CarryOver = [Carry(9, 19)] }, "D12");
        register.Refuses(10, Ada, ByMore with { CarryOver = [Carry(4, 14)] }, "D12");
        register.Refuses(10, Ada, ByMore with { CarryOver = [Carry(99, 14)] }, "D12");
    }

    [Fact]
    public void D12_What_is_over_is_not_carried_over()
    {
        var over = Chain.Accepts(5, Bo, Revoke(2));
        Assert.Contains("is revoked", over.Refuses(10, Ada, ByMore with { CarryOver = [Carry(2, 12)] }, "D12").Reasons[0].Message, StringComparison.Ordinal);
        var expired = Chain.Accepts(5, Bo, Grant(5, Ciso, Lead, Mandate.ToDecide(Spend).For(Days(5, 8)), under: 1));
        Assert.Contains("is expired", expired.Refuses(10, Ada, ByMore with { CarryOver = [Carry(5, 15)] }, "D12").Reasons[0].Message, StringComparison.Ordinal);
        expired.Accepts(7, Ada, ByMore with { CarryOver = [Carry(5, 15)] });
    }

    [Fact]
    public void D12_The_new_does_not_rest_on_what_it_replaces() =>
        Chain.Refuses(10, Bo, new SupersedeDelegation { Old = Item(2), New = Grant(12, It, Lead, Mandate.ToDecide(Spend), under: 2) }, "D12", "D26");

    [Fact]
    public void D12_What_is_carried_over_has_an_item_of_its_own()
    {
        Chain.Refuses(10, Ada, ByMore with { CarryOver = [Carry(2, 2)] }, "S02");
        Chain.Refuses(10, Ada, ByMore with { CarryOver = [Carry(2, 12), Carry(2, 12)] }, "S02");
    }

    [Fact]
    public void D12_What_was_not_accepted_yet_still_waits_below_the_new()
    {
        var register = Chain.Accepts(4, Ada, Adopt(DelegationScheme.Simple with { AcceptanceRequired = true }))
            .Accepts(5, Bo, Grant(5, Ciso, Lead, Mandate.ToDecide(Spend), under: 1))
            .Accepts(10, Ada, ByMore with { CarryOver = [Carry(2, 12), Carry(5, 15)] }).Accepts(11, Bo, Accept(11));
        Assert.Equal([Standing.Active, Standing.NotAccepted], [register.Stands(12, 12), register.Stands(12, 15)]);
    }

    [Fact]
    public void D12_What_a_named_person_holds_goes_on_with_the_person_who_granted_it()
    {
        var scheme = Adopt(DelegationScheme.Simple with { EndsWithDelegator = true });
        var register = Chain.Accepts(4, Ada, scheme).Accepts(5, Bo, Grant(5, Ciso, Liz, Mandate.ToDecide(Spend), under: 1))
            .Accepts(10, Ada, ByMore with { CarryOver = [Carry(5, 15)] });
        Assert.Equal(Standing.Active, register.Stands(11, 15));
        Assert.Equal(Standing.Lapsed, register.Accepts(20, Ada, End(Ciso, Bo)).Stands(21, 15));
    }

    [Fact]
    public void D18_Superseding_again_changes_nothing()
    {
        var carrying = ByMore with { CarryOver = [Carry(2, 12)], Reference = "minute 4" };
        var register = Chain.Accepts(10, Ada, carrying);
        register.HasNothingToChange(10, Ada, carrying);
        register.HasNothingToChange(30, Ada, carrying);
    }

    [Fact]
    public void D18_Superseding_again_with_other_content_is_refused()
    {
        var register = Chain.Accepts(10, Ada, ByMore);
        register.Refuses(11, Ada, ByMore with { New = ByMore.New with { Mandate = Mandate.ToDecide(Spend).UpTo(3_000m, "EUR").Redelegable(2) } }, "S02", "D18");
        register.Refuses(11, Ada, ByMore with { CarryOver = [Carry(2, 12)] }, "S02", "D18");
    }

    [Fact]
    public void D18_What_is_over_is_not_superseded()
    {
        Chain.Accepts(5, Ada, Revoke(1)).Refuses(10, Ada, ByMore, "D18");
        Chain.Accepts(5, Ada, Revoke(1, from: 20)).Accepts(10, Ada, ByMore);
        Chain.Accepts(5, Ada, Revoke(1))
            .Refuses(10, Bo, new SupersedeDelegation { Old = Item(2), New = Grant(12, Ciso, It, Mandate.ToDecide(Spend), under: 1) }, "D02", "D18");
    }

    [Fact]
    public void D12_What_is_carried_over_keeps_its_scheduled_end()
    {
        var register = Chain.Accepts(4, Bo, Revoke(2, 50)).Accepts(10, Ada, ByMore with { CarryOver = [Carry(2, 12)] });
        Assert.Equal([Standing.Active, Standing.Expired], [register.Stands(49, 12), register.Stands(50, 12)]);
        Assert.False(register.May(50, Dan, Spend, 1m));
    }

    [Fact]
    public void Superseding_again_changes_nothing_whatever_came_between_and_other_content_is_refused()
    {
        var supersede = ByMore with { New = ByMore.New with { EffectiveFrom = Day(20) }, CarryOver = [Carry(4, 14), Carry(2, 12)] };
        var register = Chain.Accepts(10, Ada, supersede, Revoke(1, 15));
        register.HasNothingToChange(11, Ada, supersede);
        register.HasNothingToChange(11, Ada, supersede with { CarryOver = [Carry(2, 12), new(Item(4).To(Lead), Item(14))] });
        register.Refuses(11, Ada, supersede with { CarryOver = [Carry(3, 12), Carry(4, 14)] }, "S02", "D12", "D18");
        register.Refuses(11, Ada, supersede with { CarryOver = [] }, "S02", "D18");
        Chain.Accepts(10, Ada, ByMore.New, supersede with { New = ByMore.New with { Item = Item(21) }, CarryOver = [] })
            .Refuses(11, Ada, ByMore, "S02", "D18");
    }

    [Fact]
    public void The_new_takes_effect_when_the_old_is_over() => Assert.ThrowsAny<ArgumentException>(() =>
        Chain.Accepts(10, Ada, ByMore with { EffectiveFrom = Day(20), New = ByMore.New with { EffectiveFrom = Day(30) } }));

    [Fact]
    public void D26_Superseding_takes_who_may_end_the_old_and_who_may_grant_the_new()
    {
        var lower = new SupersedeDelegation { Old = Item(2), New = Grant(12, Ciso, It, Mandate.ToDecide(Spend).UpTo(600m, "EUR"), under: 1) };
        Chain.Accepts(10, Bo, lower);
        Chain.Refuses(10, Ada, lower, "D26");
        Chain.Accepts(10, Ada, lower with { DecidedWith = [Bo] });
        Chain.Refuses(10, Dan, lower, "D26");
    }

    [Fact]
    public void All_violations_of_the_old_the_new_and_what_is_carried_over_come_at_once_and_once_each()
    {
        var wrong = ByMore with
        {
            New = ByMore.New with { To = Ceo, Mandate = ByMore.New.Mandate with { Redelegations = 0 } },
            DecidedAt = Day(9),
            CarryOver = [Carry(2, 12), Carry(99, 19)],
        };
        var refused = Chain.Accepts(5, Ada, Revoke(1)).Refuses(10, Liz, wrong, "S05", "D02", "D04", "D05", "D12", "D18", "D26");
        Assert.Equal(refused.Reasons.Count, refused.Reasons.Distinct().Count());
        Assert.Single(refused.Codes(), "S05");
    }

    [Fact]
    public void A_superseding_that_breaks_its_contract_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { Old = null! }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { New = null! }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { New = ByMore.New with { Mandate = null! } }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { New = ByMore.New with { Mandate = Mandate.ToDecide(Spend) with { Until = Day(10) } } }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { CarryOver = [null!] }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { CarryOver = [new(null!, Item(1))] }));
        Assert.ThrowsAny<ArgumentException>(() => Chain.Accepts(10, Ada, ByMore with { CarryOver = [new(Item(2), null!)] }));
    }
}
