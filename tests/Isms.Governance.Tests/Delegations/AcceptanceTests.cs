using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D06, D18 and D26: what waits for acceptance, and who accepts or declines.</summary>
public class AcceptanceTests
{
    private static readonly GovernanceRegister Waiting = Register
        .Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "accepted", AcceptanceRequired = true }))
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1).For(Days(5, 50))));

    [Fact]
    public void D06_Silence_is_not_acceptance()
    {
        Assert.Equal(Standing.NotStarted, Waiting.Stands(4, 1));
        Assert.Equal(Standing.NotAccepted, Waiting.Stands(49, 1));
        var answer = Waiting.MayAct(10, Bo, Hire);
        Assert.Equal(["D06"], answer.Codes());
        Assert.Equal("let position `ciso` accept it", Assert.Single(answer.Reasons).Remedy);
    }

    [Fact]
    public void D06_It_is_in_force_from_the_later_of_its_start_and_its_acceptance()
    {
        var early = Waiting.Accepts(2, Bo, Accept(1));
        Assert.Equal([Standing.NotStarted, Standing.Active], [early.Stands(4, 1), early.Stands(5, 1)]);
        var late = Waiting.Accepts(9, Bo, Accept(1));
        Assert.Equal([Standing.NotAccepted, Standing.Active], [late.Stands(8, 1), late.Stands(9, 1)]);
    }

    [Fact]
    public void D06_An_acceptance_may_take_effect_later()
    {
        var register = Waiting.Accepts(6, Bo, Accept(1) with { EffectiveFrom = Day(12) });
        Assert.Equal([Standing.NotAccepted, Standing.Active], [register.Stands(11, 1), register.Stands(12, 1)]);
        var earlier = register.Accepts(7, Bo, Accept(1) with { EffectiveFrom = Day(8) });
        Assert.Equal([Standing.NotAccepted, Standing.Active], [earlier.Stands(7, 1), earlier.Stands(8, 1)]);
    }

    [Fact]
    public void D06_Nothing_is_handed_on_under_an_item_that_is_not_accepted()
    {
        var below = Grant(2, Ciso, It, Mandate.ToDecide(Hire).For(Days(20, 30)), under: 1);
        var refused = Waiting.Refuses(6, Bo, below, "D06");
        Assert.Equal("let position `ciso` accept it first", refused.Reasons[0].Remedy);
        Waiting.Accepts(6, Bo, Accept(1), below);
    }

    [Fact]
    public void D06_A_late_grant_rests_on_what_was_accepted_when_it_was_decided()
    {
        var register = Waiting.Accepts(9, Bo, Accept(1));
        var late = Grant(2, Ciso, It, Mandate.ToDecide(Hire).For(Days(20, 30)), under: 1) with { Reference = "minute 2" };
        register.Refuses(10, Bo, late with { DecidedAt = Day(8) }, "D06");
        register.Accepts(10, Bo, late with { DecidedAt = Day(9) });
    }

    [Fact]
    public void D18_Accepting_again_changes_nothing()
    {
        var register = Waiting.Accepts(6, Bo, Accept(1));
        register.HasNothingToChange(6, Bo, Accept(1));
        register.HasNothingToChange(20, Bo, Accept(1));
    }

    [Fact]
    public void D18_Nothing_is_accepted_after_its_end()
    {
        Waiting.Accepts(6, Ada, Revoke(1)).Refuses(7, Bo, Accept(1), "D18");
        Waiting.Accepts(6, Bo, new DeclineDelegation { Item = Item(1), Reason = "no time" }).Refuses(7, Bo, Accept(1), "D18");
        Waiting.Refuses(50, Bo, Accept(1), "D18");
        Waiting.Accepts(6, Ada, Revoke(1, from: 20)).Accepts(7, Bo, Accept(1));
    }

    [Fact]
    public void D18_Nothing_is_accepted_after_the_end_of_something_above()
    {
        var register = Waiting.Accepts(6, Bo, Accept(1), Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1)).Accepts(8, Ada, Revoke(1));
        var refused = register.Refuses(9, Dan, Accept(2), "D18");
        Assert.Contains("rests on `DA-1/1 to position ciso`, which is revoked", refused.Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D26_A_delegation_is_accepted_and_declined_by_who_fills_the_delegate()
    {
        Waiting.Refuses(6, Ada, Accept(1), "D26");
        Waiting.Refuses(6, Dan, new DeclineDelegation { Item = Item(1) }, "D26");
        var declined = Waiting.Accepts(6, Bo, new DeclineDelegation { Item = Item(1), Reason = "no time" });
        Assert.Equal([Standing.NotAccepted, Standing.Declined], [declined.Stands(5, 1), declined.Stands(6, 1)]);
        Assert.Equal(["D12"], declined.MayAct(6, Bo, Hire).Codes());
        declined.HasNothingToChange(7, Bo, new DeclineDelegation { Item = Item(1) });
    }

    [Fact]
    public void D26_For_a_body_its_chair_accepts()
    {
        var register = Waiting.Accepts(1, Ada, Grant(3, Ceo, Committee, Mandate.ToDecide(Hire)));
        register.Refuses(2, Dan, Accept(3), "D26");
        register.Accepts(2, Bo, Accept(3));
    }

    [Fact]
    public void D26_For_a_class_one_of_its_members_accepts()
    {
        var register = Waiting.Accepts(1, Ada, Grant(3, Ceo, Party.Class(Heads, Eng), Mandate.ToDecide(Hire)));
        register.Refuses(2, Eve, Accept(3), "D26");
        register.Refuses(2, Liz, Accept(3), "D26");
        register.Accepts(2, Dan, Accept(3));
    }

    [Fact]
    public void D26_For_an_external_party_one_of_its_persons_accepts()
    {
        var register = Waiting.Accepts(1, Ada, Grant(3, Ceo, Mssp, Mandate.ToPerform(Patch)));
        register.Refuses(2, Bo, Accept(3), "D26");
        register.Accepts(2, Xi, Accept(3));
    }

    [Fact]
    public void D26_A_named_person_accepts_in_person()
    {
        var register = Waiting.Accepts(1, Ada, Grant(3, Ceo, Liz, Mandate.ToDecide(Hire)));
        register.Refuses(2, Dan, Accept(3), "D26");
        register.Accepts(2, Liz, Accept(3));
    }

    [Fact]
    public void What_is_accepted_or_declined_is_on_record_and_its_time_is_sound()
    {
        Waiting.Refuses(6, Bo, Accept(99), "S01");
        Waiting.Refuses(6, Bo, new DeclineDelegation { Item = Item(99) }, "S01");
        Waiting.Refuses(6, Bo, Accept(1) with { DecidedAt = Day(5) }, "S05");
        Waiting.Refuses(6, Bo, Accept(1) with { DecidedAt = Day(7) }, "S07");
        Waiting.Refuses(6, Bo, Accept(1) with { EffectiveFrom = Day(5) }, "D16");
        Waiting.Accepts(10, Ada, Close()).Refuses(11, Bo, Accept(1), "S06", "D18");
    }

    [Fact]
    public void An_item_with_several_delegates_is_accepted_delegate_by_delegate()
    {
        var register = Waiting.Accepts(2, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        register.Refuses(6, Dan, Accept(1), "S01");
        var accepted = register.Accepts(6, Dan, new AcceptDelegation { Item = Item(1).To(It) });
        Assert.True(accepted.May(7, Dan, Hire));
        Assert.False(accepted.May(7, Bo, Hire));
    }
}
