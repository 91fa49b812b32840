using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What falls short of a rule about delegations that no refusal prevents.</summary>
public class ShortfallTests
{
    [Fact]
    public void D02_A_delegation_that_is_no_longer_within_what_is_above_keeps_its_record_and_is_found()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Onboard), under: 1));
        Assert.Empty(register.At(Day(9)).Findings().Of(Rule.D02));
        var changed = register.Accepts(9, Ada, new ChangeEntry { To = new Activity { Id = Onboard, PartOf = Patch } });
        var found = Assert.Single(changed.At(Day(9)).Findings().Of(Rule.D02));
        Assert.Equal("`DA-1/2`: activity `onboard` is not within `DA-1/1 to position ciso`", found.Message);
        Assert.Equal([Item(2).To(It).ToString()], found.Subjects);
        Assert.Equal(Standing.Active, changed.Stands(9, 2));
        Assert.False(changed.May(9, Dan, Onboard));
        Assert.Empty(changed.At(Day(8)).Findings().Of(Rule.D02));
        Assert.Empty(changed.Accepts(9, Ada, Revoke(2)).At(Day(9)).Findings().Of(Rule.D02));
    }

    [Fact]
    public void D02_A_limit_above_a_lowered_root_limit_and_a_delegator_who_holds_it_no_longer_are_found()
    {
        var register = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget).UpTo(40_000m, "EUR")));
        var lowered = register.Accepts(9, Ada, new ChangeEntry { To = new Activity { Id = Budget, HeldBy = [Cfo], RootLimits = [new Limit { Max = Euro(30_000m) }], IsMonetary = true } });
        Assert.Contains("is wider than what is held", Assert.Single(lowered.At(Day(9)).Findings().Of(Rule.D02)).Message, StringComparison.Ordinal);
        var moved = register.Accepts(9, Ada, new ChangeEntry { To = new Activity { Id = Budget, HeldBy = [Ceo], IsMonetary = true } });
        Assert.Contains("position `cfo` is not an original holder", Assert.Single(moved.At(Day(9)).Findings().Of(Rule.D02)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D05_One_person_who_fills_two_nodes_of_an_active_chain_is_found()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).Redelegable(1), under: 1)).Accepts(3, Dan, Grant(3, It, Party.Class(Heads), Mandate.ToDecide(Hire), under: 2));
        Assert.Empty(register.At(Day(4)).Findings().Of(Rule.D05));
        var both = register.Accepts(4, Ada, End(Eng, Eve), Appoint(Eng, Bo));
        var found = Assert.Single(both.At(Day(4)).Findings().Of(Rule.D05));
        Assert.Equal("`bo` is both position `ciso` and position `eng` in the chain of `DA-1/3 to class heads`", found.Message);
        Assert.Empty(both.Accepts(5, Dan, Revoke(3)).At(Day(5)).Findings().Of(Rule.D05));
        var named = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1))).Accepts(2, Bo, Grant(2, Ciso, Dan, Mandate.ToDecide(Hire), under: 1))
            .Accepts(4, Ada, End(Ciso, Bo), Appoint(Ciso, Dan));
        Assert.Equal("`dan` is both position `ciso` and person `dan` in the chain of `DA-1/2 to person dan`", Assert.Single(named.At(Day(4)).Findings().Of(Rule.D05)).Message);
    }

    [Fact]
    public void D06_Silence_is_found_after_the_time_that_the_scheme_gives()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "accepted", AcceptanceRequired = true, AcceptanceWithin = Period.FromWeeks(2) }),
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var midnight = Instant.FromUtc(2026, 1, 16, 23, 0); // the end of 16 January in Berlin
        Assert.Equal(midnight, Assert.IsType<ResponsibilityDelegated>(register.Journal.Last().Event).AcceptBefore);
        Assert.Empty(register.At(midnight - Duration.Epsilon).Findings().Of(Rule.D06));
        Assert.Equal(
            "position `ciso` has not accepted `DA-1/1 to position ciso`, decided at 2026-01-02", Assert.Single(register.At(midnight).Findings().Of(Rule.D06)).Message);
        Assert.Empty(register.Accepts(20, Bo, Accept(1)).At(Day(20)).Findings().Of(Rule.D06));
        Assert.Empty(register.Accepts(20, Bo, new DeclineDelegation { Item = Item(1) }).At(Day(20)).Findings().Of(Rule.D06));
        register.HasNothingToChange(9, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
    }

    [Fact]
    public void D14_A_position_of_top_management_that_has_handed_out_everything_it_decides_is_found()
    {
        var register = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget)));
        var found = Assert.Single(register.At(Day(2)).Findings().Of(Rule.D14));
        Assert.Equal("position `cfo` has handed out everything that it decides as original holder: `budget`", found.Message);
        Assert.Empty(register.Accepts(3, Carl, Revoke(1)).At(Day(3)).Findings().Of(Rule.D14));
        Assert.Empty(register.Accepts(3, Ada, new AllocateAccountability { Of = Clause.Resources, To = [Cfo] }).At(Day(3)).Findings().Of(Rule.D14));
    }

    [Theory]
    [InlineData(49_999, false, ActKinds.Decide)]
    [InlineData(50_000, true, ActKinds.Decide)]
    [InlineData(50_000, false, ActKinds.Prepare | ActKinds.Perform)]
    public void D14_What_is_kept_above_a_limit_or_to_decide_is_kept(int limit, bool isFound, ActKinds kinds)
    {
        var register = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.To(kinds, Budget).UpTo(limit, "EUR")));
        Assert.Equal(isFound, register.At(Day(2)).Findings().Of(Rule.D14).Count > 0);
        Assert.Empty(Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget).In(ItUnit))).At(Day(2)).Findings().Of(Rule.D14));
    }

    [Fact]
    public void D14_Who_holds_something_reserved_has_not_handed_out_everything()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Spend, Hire, Patch, Govern)));
        Assert.Empty(register.At(Day(2)).Findings().Of(Rule.D14));
    }
}
