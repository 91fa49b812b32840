using Isms.Governance.Delegations;
using Isms.Governance.Time;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What lapses when, as far as is known.</summary>
public class LapsesTests
{
    private static readonly Interval Always = new(null, null);

    [Fact]
    public void A_term_lapses_with_everything_below_it()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1).For(Days(1, 90))))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        Assert.Equal(
            ["2026-04-01: DA-1/1 to position ciso: it is expired",
                "2026-04-01: DA-1/2 to position it: `DA-1/1 to position ciso` above it is expired"], Lapses(register));
    }

    [Fact]
    public void Only_what_lapses_within_the_interval_is_told_its_end_not_included()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 10))),
            Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 20))));
        Assert.Equal([Item(1).To(Ciso)], register.At(Day(2)).WhatLapses(Days(10, 20)).Items.Select(lapse => lapse.Item));
        Assert.Equal([Item(1).To(Ciso), Item(2).To(Ciso)], register.At(Day(2)).WhatLapses(new(Day(10), null)).Items.Select(lapse => lapse.Item));
        Assert.Empty(register.At(Day(2)).WhatLapses(Days(11, 20)).Items);
    }

    [Fact]
    public void The_earliest_end_counts_whatever_brings_it_about()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 90)))).Accepts(5, Ada, Revoke(1, from: 20));
        Assert.Equal(["2026-01-21: DA-1/1 to position ciso: it is revoked"], Lapses(register));
        Assert.Equal(["2026-04-01: DA-1/1 to position ciso: it is expired"], register.AsOf(Day(6),
            register.Sequence - 1).WhatLapses(Always).Items.Select(lapse => lapse.ToString()));
    }

    [Fact]
    public void What_never_runs_does_not_lapse()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1).For(Days(1, 90))))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).For(Days(30, 40)), under: 1))
            .Accepts(5, Ada, Revoke(1));
        Assert.Equal([Item(1).To(Ciso)], register.At(Day(6)).WhatLapses(Always).Items.Select(lapse => lapse.Item));
        var own = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(30, 90)))).Accepts(5, Ada, Revoke(1));
        Assert.Empty(Lapses(own));
    }

    [Fact]
    public void What_a_leaver_held_by_name_lapses_and_what_the_seat_held_does_not()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire)), Grant(2, Ceo, Lead, Mandate.ToDecide(Hire)))
            .Accepts(10, Ada, Leave(Liz));
        Assert.Equal(["2026-01-11: DA-1/1 to person liz: it is lapsed"], Lapses(register));
    }

    [Fact]
    public void What_ends_with_the_delegator_lapses_when_the_known_term_of_the_delegator_ends()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { EndsWithDelegator = true }), End(Cfo, Carl),
            Appoint(Cfo, Eve, until: 50))
            .Accepts(2, Eve, Grant(1, Cfo, Liz, Mandate.ToDecide(Budget)));
        Assert.Equal(["2026-02-20: DA-1/1 to person liz: it is lapsed"], Lapses(register));
    }

    [Fact]
    public void Retirements_and_the_closing_of_the_scope_bring_lapses()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch)), Grant(2, Ceo, Vacant, Mandate.ToDecide(Hire)),
            Grant(3, Ceo, Ciso, Mandate.ToDecide(Patch, Hire)))
            .Accepts(10, Ada, Retire(Patch)).Accepts(20, Ada, Close());
        Assert.Equal(
            ["2026-01-11: DA-1/1 to position ciso: it is lapsed", "2026-01-21: DA-1/2 to position vacant: it is lapsed",
                "2026-01-21: DA-1/3 to position ciso: it is lapsed"], Lapses(register));
    }

    [Fact]
    public void Lapses_of_one_instant_come_by_item()
    {
        var register = Register.Accepts(1, Ada, Grant(9, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 10))),
            Grant(10, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(1, 10))));
        Assert.Equal(["10", "9"], register.At(Day(2)).WhatLapses(Always).Items.Select(lapse => lapse.Item.Item));
    }

    [Fact]
    public void What_is_superseded_lapses_and_what_is_carried_over_does_not()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1))
            .Accepts(10, Ada, new SupersedeDelegation { Old = Item(1), New = Grant(11, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)), CarryOver = [Carry(2, 12)] });
        Assert.Equal(
            ["2026-01-11: DA-1/1 to position ciso: it is superseded",
                "2026-01-11: DA-1/2 to position it: `DA-1/1 to position ciso` above it is superseded"], Lapses(register));
    }

    [Fact]
    public void Where_nothing_lapses_that_is_said()
    {
        var lapses = Register.At(Day(1)).WhatLapses(Days(0, 31));
        Assert.Equal(Days(0, 31).InWords(), lapses.Within.InWords());
        Assert.Equal("nothing lapses from 2026-01-01 until 2026-02-01", lapses.ToString());
    }

    private static IEnumerable<string> Lapses(GovernanceRegister register) => register.At(Day(2)).WhatLapses(Always).Items.Select(lapse => lapse.ToString());
}
