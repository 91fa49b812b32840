using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D12, D18 and D26: ending a delegation, with everything below it, by those whose act it is.</summary>
public class EndingTests
{
    /// <summary>1: the CEO to the CISO; 2: the CISO to the head of IT; 3: the head of IT to the lead; 4: beside them, the CEO to the lead.</summary>
    private static readonly GovernanceRegister Chain = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2).For(Days(1, 90))), Grant(4, Ceo, Lead, Mandate.ToDecide(Hire)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).Redelegable(1), under: 1))
        .Accepts(3, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2));

    [Fact]
    public void D12_Ending_a_delegation_ends_everything_below_it_from_that_instant_and_nothing_else()
    {
        var register = Chain.Accepts(10, Ada, Revoke(1));
        Assert.Equal(Chain.Sequence + 1, register.Sequence);
        Assert.Equal([Standing.Active, Standing.Active, Standing.Active], [register.Stands(9, 1), register.Stands(9, 2), register.Stands(9, 3)]);
        Assert.Equal([Standing.Revoked, Standing.BrokenAbove, Standing.BrokenAbove], [register.Stands(10, 1), register.Stands(10, 2),
            register.Stands(10, 3)]);
        Assert.Equal(["D12"], register.MayAct(10, Dan, Hire).Codes());
        Assert.Equal(Item(4).To(Lead), register.MayAct(10, Liz, Hire).Chain[0].Item);
    }

    [Fact]
    public void D12_Ending_in_the_middle_leaves_what_is_above()
    {
        var register = Chain.Accepts(10, Bo, Revoke(2));
        Assert.Equal([Standing.Active, Standing.Revoked, Standing.BrokenAbove], [register.Stands(10, 1), register.Stands(10, 2),
            register.Stands(10, 3)]);
    }

    [Fact]
    public void D12_An_end_may_be_scheduled()
    {
        var register = Chain.Accepts(10, Ada, Revoke(1, from: 20));
        Assert.True(register.May(19, Dan, Hire));
        Assert.False(register.May(20, Dan, Hire));
    }

    [Fact]
    public void D12_A_delegation_may_be_revoked_before_it_starts()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(20, 90)))).Accepts(5, Ada, Revoke(1));
        Assert.Equal([Standing.NotStarted, Standing.Revoked, Standing.Revoked], [register.Stands(4, 1), register.Stands(5, 1),
            register.Stands(20, 1)]);
    }

    [Fact]
    public void D18_A_second_revocation_at_or_after_the_end_changes_nothing()
    {
        var register = Chain.Accepts(10, Ada, Revoke(1));
        register.HasNothingToChange(10, Ada, Revoke(1));
        register.HasNothingToChange(30, Ada, Revoke(1));
        register.HasNothingToChange(10, Ada, Revoke(1, from: 40));
    }

    [Fact]
    public void D18_An_earlier_revocation_moves_the_end_forward()
    {
        var register = Chain.Accepts(10, Ada, Revoke(1, from: 40)).Accepts(11, Ada, Revoke(1, from: 20));
        Assert.Equal([Standing.Active, Standing.Revoked], [register.Stands(19, 1), register.Stands(20, 1)]);
        register.HasNothingToChange(12, Ada, Revoke(1, from: 40));
    }

    [Fact]
    public void D18_Revoking_what_is_over_by_its_term_changes_nothing()
    {
        Chain.HasNothingToChange(90, Ada, Revoke(1));
        Chain.HasNothingToChange(10, Ada, Revoke(1, from: 90));
        Assert.Equal(Standing.Expired, Chain.Accepts(95, Ada, Revoke(1)).Stands(96, 1));
        Chain.HasNothingToChange(90, Bo, new DeclineDelegation { Item = Item(1) });
    }

    [Theory]
    [InlineData("ada"), InlineData("bo"), InlineData("gabi")]
    public void D26_A_delegation_is_revoked_by_a_delegator_above_the_head_or_the_chair_of_the_governing_body(string person) =>
        Chain.Accepts(10, PersonId.From(person), Revoke(2));

    [Theory]
    [InlineData("dan"), InlineData("liz"), InlineData("carl"), InlineData("eve")]
    public void D26_Nobody_else_revokes_a_delegation(string person)
    {
        var refused = Chain.Refuses(10, PersonId.From(person), Revoke(2), "D26");
        Assert.Equal("let it be decided by position `ciso` (`bo`) or position `ceo` (`ada`) or the chair of body `board` (`gabi`)", refused.Reasons[0].Remedy);
    }

    [Fact]
    public void What_is_revoked_is_on_record_and_its_time_is_sound()
    {
        Chain.Refuses(10, Ada, Revoke(99), "S01");
        Chain.Refuses(10, Ada, Revoke(1) with { DecidedAt = Day(9) }, "S05");
        Chain.Refuses(10, Ada, Revoke(1) with { DecidedAt = Day(11) }, "S07");
        Chain.Refuses(10, Ada, Revoke(1, from: 9), "D16");
        Chain.Accepts(10, Ada, Close()).Refuses(11, Ada, Revoke(2), "S06");
        var late = Chain.Accepts(10, Ada, Adopt(DelegationScheme.Simple with { LateEntryRefused = true }));
        late.Refuses(15, Ada, Revoke(1) with { DecidedAt = Day(12), Reference = "minute 9" }, "S05");
        Chain.Accepts(15, Ada, Revoke(1) with { DecidedAt = Day(12), Reference = "minute 9" });
    }

    [Fact]
    public void D26_A_scheme_is_adopted_by_the_head_or_the_chair_of_the_governing_body()
    {
        var strict = new DelegationScheme { Name = "strict" };
        var adopt = Adopt(strict);
        Register.Refuses(1, Carl, adopt, "D26");
        Register.Accepts(1, Gabi, adopt);
        var register = Register.Accepts(1, Ada, adopt);
        Assert.Equal(new DelegationScheme?[] { null, DelegationScheme.Simple, strict }, new[] { -1, 0, 1 }.Select(day => register.At(Day(day)).Scheme));
        register.HasNothingToChange(2, Ada, adopt);
    }

    [Fact]
    public void A_scheme_is_adopted_in_an_open_scope_from_when_it_is_decided_or_later()
    {
        var strict = new DelegationScheme { Name = "strict" };
        var adopt = Adopt(strict);
        GovernanceRegister.Empty.Refuses(1, Ada, adopt, "S06", "D26");
        Register.Refuses(5, Ada, adopt with { DecidedAt = Day(4) }, "S05");
        Register.Refuses(5, Ada, adopt with { DecidedAt = Day(6) }, "S07");
        Register.Refuses(5, Ada, adopt with { EffectiveFrom = Day(4) }, "D16");
        var register = Register.Accepts(5, Ada, adopt with { EffectiveFrom = Day(8) });
        Assert.Equal(new DelegationScheme?[] { DelegationScheme.Simple, strict }, new[] { 7, 8 }.Select(day => register.At(Day(day)).Scheme));
    }
}
