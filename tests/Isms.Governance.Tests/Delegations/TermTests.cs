using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D10 and D11: how long a delegation may last, and by what it is over without an act.</summary>
public class TermTests
{
    private static readonly DelegationScheme HalfAYear = DelegationScheme.Simple with { Name = "half a year", MaxTerm = Period.FromMonths(6) };

    [Fact]
    public void D10_A_delegation_lasts_no_longer_than_the_scheme_allows_counted_in_the_zone_of_the_scope()
    {
        // In Berlin it is one hour later than in UTC in winter, two hours in summer.
        var latest = Instant.FromUtc(2026, 7, 1, 23, 0);
        var register = Register.Accepts(1, Ada, Adopt(HalfAYear));
        register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire) with { Until = latest }));
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire) with { Until = latest.PlusNanoseconds(1) }), "D10");
    }

    [Fact]
    public void D10_An_open_end_is_longer_than_any_term()
    {
        var register = Register.Accepts(1, Ada, Adopt(HalfAYear));
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), "D10");
        register.Accepts(1, Ada, Adopt(DelegationScheme.Simple), Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
    }

    [Fact]
    public void A_delegation_without_an_end_inherits_the_one_above()
    {
        var register = Register.Accepts(1, Ada, Adopt(HalfAYear with { OpenEnds = false }), Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 100)).Redelegable(1)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        Assert.Equal((true, false), (register.May(99, Dan, Hire), register.May(100, Dan, Hire)));
    }

    [Fact]
    public void D10_A_term_beyond_the_calendar_bounds_nothing_and_throws_nothing()
    {
        var register = Register.Accepts(1, Ada, Adopt(HalfAYear with { MaxTerm = Period.FromYears(9_000) }), Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 100))));
        register.Accepts(1, Ada, Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire)) with { EffectiveFrom = Instant.MaxValue });
    }

    [Fact]
    public void D10_The_term_counts_from_when_the_delegation_takes_effect() =>
        Register.Accepts(1, Ada, Adopt(HalfAYear), Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(100, 270))));

    [Fact]
    public void A_later_scheme_does_not_end_what_was_granted_before()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)))
            .Accepts(2, Ada, Adopt(HalfAYear with { AcceptanceRequired = true }));
        Assert.True(register.May(900, Bo, Hire));
    }

    [Fact]
    public void D11_A_delegation_is_in_force_from_its_first_instant_until_it_is_over()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(10, 20))));
        Assert.Equal(Standing.NotStarted, register.At(Day(10).PlusNanoseconds(-1)).Stands(1));
        Assert.Equal(Standing.Active, register.Stands(10, 1));
        Assert.Equal(Standing.Active, register.At(Day(20).PlusNanoseconds(-1)).Stands(1));
        Assert.Equal(Standing.Expired, register.Stands(20, 1));
        Assert.Equal(["D16"], register.MayAct(9, Bo, Hire).Codes());
        Assert.Equal(["D11"], register.MayAct(20, Bo, Hire).Codes());
    }

    [Fact]
    public void D11_What_lies_below_is_without_force_when_something_above_is_over()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1).For(Days(1, 20))))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        Assert.Equal(Standing.BrokenAbove, register.Stands(20, 2));
        Assert.Equal(["D11"], register.MayAct(20, Dan, Hire).Codes());
    }

    [Fact]
    public void D11_A_delegation_survives_changes_of_holder_at_both_ends()
    {
        var register = Register.Accepts(1, Carl, Grant(1, Cfo, Ciso, Mandate.ToDecide(Budget)))
            .Accepts(10, Ada, End(Cfo, Carl), Appoint(Cfo, Liz), End(Ciso, Bo), Appoint(Ciso, Eve));
        Assert.Equal(Standing.Active, register.Stands(11, 1));
        Assert.True(register.May(11, Eve, Budget, 10m));
        Assert.False(register.May(11, Bo, Budget, 10m));
    }

    [Fact]
    public void D11_A_vacant_delegate_leaves_what_lies_below_untouched()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1))
            .Accepts(10, Ada, Leave(Bo));
        Assert.Equal(Standing.Active, register.Stands(11, 1));
        Assert.True(register.May(11, Dan, Hire));
    }

    [Fact]
    public void D11_What_is_held_by_a_named_person_ends_when_the_person_leaves_and_does_not_come_back()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire))).Accepts(10, Ada, Leave(Liz));
        Assert.Equal(Standing.Active, register.At(Day(10).PlusNanoseconds(-1)).Stands(1));
        Assert.Equal(Standing.Lapsed, register.Stands(10, 1));
        var back = register.Accepts(20, Ada, new RegisterPerson { Id = Liz });
        Assert.Equal(Standing.Lapsed, back.Stands(21, 1));
        Assert.Equal(["D11"], back.MayAct(21, Liz, Hire).Codes());
    }

    [Fact]
    public void D11_A_person_who_joins_later_holds_what_was_granted_ahead()
    {
        var register = Register.Accepts(1, Ada, new RegisterPerson { Id = PersonId.From("new"), EffectiveFrom = Day(10) }, Grant(1, Ceo, PersonId.From("new"), Mandate.ToDecide(Hire).For(Days(10, 90))));
        Assert.Equal(Standing.NotStarted, register.Stands(5, 1));
        Assert.True(register.May(11, PersonId.From("new"), Hire));
    }

    [Fact]
    public void D11_A_person_who_comes_back_holds_what_was_granted_for_the_return()
    {
        var register = Register.Accepts(10, Ada, Leave(Liz), new RegisterPerson { Id = Liz, EffectiveFrom = Day(12) },
            Grant(1, Ceo, Liz, Mandate.ToDecide(Hire).For(Days(12, 90))));
        Assert.True(register.May(13, Liz, Hire));
    }

    [Fact]
    public void D11_A_delegation_lapses_with_its_delegate()
    {
        var spare = PositionId.From("spare");
        var register = Register.Accepts(1, Ada, new RegisterPosition { Id = spare, ReportsTo = Ciso }, Grant(1, Ceo, spare, Mandate.ToDecide(Hire)))
            .Accepts(10, Ada, Retire(spare));
        Assert.Equal([Standing.Active, Standing.Lapsed], [register.Stands(9, 1), register.Stands(10, 1)]);
    }

    [Fact]
    public void D11_A_delegation_lapses_when_the_last_of_its_activities_is_retired()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch, Onboard)), Grant(2, Ceo, Liz, Mandate.ToDecide(Patch)))
            .Accepts(10, Ada, Retire(Patch)).Accepts(20, Ada, Retire(Onboard));
        Assert.Equal(Standing.Active, register.Stands(19, 1));
        Assert.Equal(Standing.Lapsed, register.Stands(20, 1));
        Assert.Equal(Standing.Lapsed, register.Stands(10, 2));
    }

    [Fact]
    public void D11_Every_delegation_lapses_when_the_scope_is_closed()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))).Accepts(10, Ada, Close());
        Assert.Equal(Standing.Active, register.Stands(9, 1));
        Assert.Equal(Standing.Lapsed, register.Stands(10, 1));
    }

    [Fact]
    public void D11_What_a_named_person_holds_may_end_with_the_person_who_granted_it()
    {
        var scheme = DelegationScheme.Simple with { EndsWithDelegator = true };
        var register = Register.Accepts(1, Ada, Adopt(scheme))
            .Accepts(1, Carl, Grant(1, Cfo, Liz, Mandate.ToDecide(Budget)), Grant(2, Cfo, Ciso, Mandate.ToDecide(Budget)))
            .Accepts(10, Ada, End(Cfo, Carl));
        Assert.Equal(Standing.Active, register.Stands(9, 1));
        Assert.Equal(Standing.Lapsed, register.Stands(10, 1));
        Assert.Equal(Standing.Active, register.Stands(10, 2));
        Assert.Equal(Standing.Lapsed, register.Accepts(20, Ada, Appoint(Cfo, Carl)).Stands(21, 1));
    }

    [Fact]
    public void D11_It_does_not_end_when_who_granted_it_goes_on_under_a_new_appointment()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { EndsWithDelegator = true }), End(Cfo, Carl),
            Appoint(Cfo, Eve, until: 10), Appoint(Cfo, Eve, from: 10))
            .Accepts(2, Eve, Grant(1, Cfo, Liz, Mandate.ToDecide(Budget)));
        Assert.Equal(Standing.Active, register.Stands(11, 1));
    }

    [Fact]
    public void D11_Deciding_together_does_not_change_whose_departure_ends_it()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { EndsWithDelegator = true }))
            .Accepts(2, Eve, Grant(1, Cfo, Liz, Mandate.ToDecide(Budget)) with { DecidedWith = [Carl] });
        Assert.True(register.May(3, Liz, Budget, 10m));
        Assert.Equal(Standing.Active, register.Accepts(4, Ada, Leave(Eve)).Stands(5, 1));
        Assert.Equal(Standing.Lapsed, register.Accepts(4, Ada, Leave(Carl)).Stands(5, 1));
    }
}
