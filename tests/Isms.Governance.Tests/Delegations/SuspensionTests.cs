using Isms.Governance.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D12 and D18: what is suspended is without force with everything below it, and may be resumed; what is stopped is not handed on.</summary>
public class SuspensionTests
{
    private static readonly GovernanceRegister Granted = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2).For(Days(1, 90))))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).Redelegable(1).For(Days(2, 90)), under: 1));

    [Fact]
    public void D12_What_is_suspended_is_without_force_from_its_first_instant_until_its_last_with_everything_below()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1, 10, 20));
        Assert.Equal([Standing.Active, Standing.Suspended, Standing.Suspended, Standing.Active], new[] { 9, 10, 19, 20 }.Select(day => register.Stands(day, 1)));
        Assert.Equal([Standing.Active, Standing.BrokenAbove, Standing.BrokenAbove, Standing.Active], new[] { 9, 10, 19, 20 }.Select(day => register.Stands(day, 2)));
        Assert.Equal([true, false, true], new[] { 9, 10, 20 }.Select(day => register.May(day, Dan, Hire)));
        var answer = register.MayAct(10, Dan, Hire);
        Assert.Equal(["D12"], answer.Codes());
        Assert.Equal("`DA-1/2 to position it` rests on `DA-1/1 to position ciso`, which is suspended", answer.Reasons[0].Message);
        Assert.Equal("resume it", answer.Reasons[0].Remedy);
        Assert.True(register.AsOf(Day(10), Granted.Sequence).MayAct(Dan, Hire).IsYes);
    }

    [Fact]
    public void D12_An_open_suspension_lasts_until_it_is_resumed()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1));
        Assert.Equal(Standing.Suspended, register.Stands(60, 1));
        var resumed = register.Accepts(8, Ada, Resume(1));
        Assert.Equal([Standing.Suspended, Standing.Active], [resumed.Stands(7, 1), resumed.Stands(8, 1)]);
        Assert.True(resumed.May(8, Dan, Hire));
        Assert.Equal(Standing.Suspended, resumed.Accepts(9, Ada, Suspend(1)).Stands(9, 1));
    }

    [Fact]
    public void A_resumption_also_takes_back_what_is_to_be_suspended_later()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1, 10, 20), Suspend(1, 30)).Accepts(6, Ada, Resume(1));
        Assert.All(new[] { 10, 15, 30 }, day => Assert.Equal(Standing.Active, register.Stands(day, 1)));
        Assert.Equal(Standing.Suspended, register.Accepts(6, Ada, Suspend(1, 15)).Stands(15, 1));
    }

    [Fact]
    public void A_suspension_does_not_move_the_term()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1, 10, 200));
        Assert.Equal(Standing.Expired, register.Stands(90, 1));
        Assert.Equal(Day(90), Assert.Single(register.At(Day(6)).WhatLapses(Days(0, 400)).Items, lapse => lapse.Item == Item(1).To(Ciso)).At);
    }

    [Fact]
    public void D18_Suspending_what_is_suspended_and_resuming_what_is_not_changes_nothing()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1, 10, 20));
        register.HasNothingToChange(6, Ada, Suspend(1, 10, 20));
        register.HasNothingToChange(6, Ada, Suspend(1, 12, 18));
        register.Accepts(6, Ada, Suspend(1, 12, 25));
        Granted.HasNothingToChange(6, Ada, Resume(1));
        register.Accepts(12, Ada, Resume(1)).HasNothingToChange(13, Ada, Resume(1));
        register.HasNothingToChange(20, Ada, Resume(1));
    }

    [Fact]
    public void D18_What_is_over_is_neither_suspended_nor_resumed_nor_stopped()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1)).Accepts(6, Ada, Revoke(1));
        Assert.Contains("cannot be suspended", register.Refuses(7, Ada, Suspend(2), "D18").Reasons[0].Message, StringComparison.Ordinal);
        Assert.Contains("cannot be resumed", register.Refuses(7, Ada, Resume(1), "D18").Reasons[0].Message, StringComparison.Ordinal);
        Assert.Contains("cannot be stopped", register.Refuses(7, Ada, Stop(1), "D18").Reasons[0].Message, StringComparison.Ordinal);
        Granted.Refuses(95, Ada, Suspend(1), "D18");
    }

    [Fact]
    public void D26_A_delegation_is_suspended_and_resumed_by_its_delegator_whoever_is_above_the_head_or_the_governing_body()
    {
        Granted.Refuses(5, Dan, Suspend(2), "D26");
        Granted.Refuses(5, Bo, Suspend(1), "D26");
        Granted.Accepts(5, Bo, Suspend(2)).Accepts(6, Gabi, Resume(2));
        Granted.Accepts(5, Ada, Suspend(2)).Refuses(6, Dan, Resume(2), "D26");
        Granted.Refuses(5, Bo, Stop(1), "D26");
    }

    [Fact]
    public void What_is_suspended_or_stopped_is_on_record_and_its_time_is_sound()
    {
        Granted.Refuses(5, Ada, Suspend(99), "S01");
        Granted.Refuses(5, Ada, Resume(99), "S01");
        Granted.Refuses(5, Ada, Stop(99), "S01");
        Granted.Refuses(5, Ada, Suspend(1, 4), "D16");
        Granted.Refuses(5, Ada, Suspend(1) with { DecidedAt = Day(3) }, "S05");
        Assert.Throws<ArgumentException>(() => Granted.Decide(Suspend(1, 10, 10), new(Day(5), Ada)));
        Assert.ThrowsAny<ArgumentException>(() => Granted.Decide(Suspend(1) with { Reason = " " }, new(Day(5), Ada)));
    }

    [Fact]
    public void D02_Nothing_is_granted_under_what_is_suspended_when_it_is_decided()
    {
        var register = Granted.Accepts(5, Ada, Suspend(1, 10, 20));
        var below = Grant(3, It, Lead, Mandate.ToDecide(Hire).For(Days(25, 30)), under: 2);
        Assert.Contains("is suspended", register.Refuses(12, Dan, below, "D02").Reasons[0].Message, StringComparison.Ordinal);
        register.Accepts(9, Dan, below);
        register.Accepts(20, Dan, below);
    }

    [Fact]
    public void D12_What_is_suspended_is_not_carried_over()
    {
        var register = Granted.Accepts(5, Ada, Suspend(2));
        var supersede = new SupersedeDelegation { Old = Item(1), New = Grant(4, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2).For(Days(6, 90))), CarryOver = [Carry(2, 5)] };
        register.Refuses(6, Ada, supersede, "D12");
        Assert.True(register.Accepts(6, Ada, Resume(2), supersede).May(6, Dan, Hire));
    }

    [Fact]
    public void D12_What_is_suspended_or_is_to_be_is_not_superseded_before_it_is_resumed()
    {
        var supersede = new SupersedeDelegation { Old = Item(2), New = Grant(12, Ciso, It, Mandate.ToDecide(Hire).For(Days(8, 90)), under: 1) };
        var refused = Granted.Accepts(5, Ada, Suspend(2)).Refuses(8, Bo, supersede, "D12");
        Assert.Equal("`DA-1/2 to position it` is suspended or is to be, and is not replaced meanwhile", Assert.Single(refused.Reasons).Message);
        Granted.Accepts(5, Ada, Suspend(2, 20, 30)).Refuses(8, Bo, supersede, "D12");
        Granted.Accepts(5, Ada, Suspend(2, 6, 9)).Refuses(8, Bo, supersede, "D12");
        Granted.Accepts(5, Ada, Suspend(2, 6, 8)).Accepts(8, Bo, supersede);
        var replaced = Granted.Accepts(5, Ada, Suspend(2)).Accepts(8, Bo, Resume(2), supersede, Suspend(12));
        Assert.Equal(Standing.Suspended, replaced.Stands(8, 12));
        Assert.False(replaced.May(8, Dan, Hire));
    }

    [Fact]
    public void D12_What_is_to_be_suspended_is_not_carried_over()
    {
        var supersede = new SupersedeDelegation { Old = Item(1), New = Grant(4, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2).For(Days(6, 90))), CarryOver = [Carry(2, 5)] };
        Granted.Accepts(5, Ada, Suspend(2, 20, 30)).Refuses(6, Ada, supersede, "D12");
        Granted.Accepts(5, Ada, Suspend(2, 20, 30)).Accepts(6, Ada, supersede with { CarryOver = [] });
    }

    [Fact]
    public void D04_A_stop_goes_on_for_what_supersedes_unless_it_is_lifted_in_so_many_words()
    {
        var stopped = Granted.Accepts(5, Ada, Stop(2) with { Reason = "audit" });
        var supersede = new SupersedeDelegation { Old = Item(2), New = Grant(12, Ciso, It, Mandate.ToDecide(Hire).Redelegable(1).For(Days(8, 90)), under: 1) };
        var deeper = Grant(3, It, Lead, Mandate.ToDecide(Hire).For(Days(10, 30)), under: 12);
        var (kept, lifted) = (stopped.Accepts(8, Bo, supersede), stopped.Accepts(8, Bo, supersede with { LiftStop = true }));
        Assert.Contains("supersede it by an item that lifts the stop", kept.Refuses(10, Dan, deeper, "D04").Reasons[0].Remedy, StringComparison.Ordinal);
        lifted.Accepts(10, Dan, deeper);
        Assert.True(Assert.Single(lifted.Journal.Select(record => record.Event).OfType<DelegationSuperseded>()).StopLifted);
        kept.HasNothingToChange(9, Bo, supersede);
        lifted.HasNothingToChange(9, Bo, supersede with { LiftStop = true });
        kept.Refuses(8, Bo, supersede with { LiftStop = true }, "S02", "D18");
    }

    [Fact]
    public void D04_A_stop_that_is_still_to_come_goes_on_too_and_what_is_carried_over_stays_stopped_whatever_is_lifted_above()
    {
        var supersede = new SupersedeDelegation { Old = Item(1), New = Grant(11, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2).For(Days(8, 90))), CarryOver = [Carry(2, 12)] };
        var register = Granted.Accepts(5, Ada, Stop(1) with { EffectiveFrom = Day(20) }, Stop(2)).Accepts(8, Ada, supersede);
        var other = Grant(13, Ciso, Eng, Mandate.ToDecide(Hire).For(Days(21, 90)), under: 11);
        register.Accepts(19, Bo, other);
        register.Refuses(20, Bo, other, "D04");
        var deeper = Grant(14, It, Lead, Mandate.ToDecide(Hire).For(Days(21, 90)), under: 12);
        Granted.Accepts(5, Ada, Stop(1), Stop(2)).Accepts(8, Ada, supersede with { LiftStop = true }).Refuses(10, Dan, deeper, "D04");
    }

    [Fact]
    public void D04_Nothing_new_is_granted_below_what_is_stopped_and_what_exists_stays()
    {
        var register = Granted.Accepts(5, Ada, Stop(1));
        var deeper = Grant(3, It, Lead, Mandate.ToDecide(Hire).For(Days(6, 30)), under: 2);
        Assert.Contains("nothing new is granted below `DA-1/1 to position ciso`", register.Refuses(6, Dan, deeper, "D04").Reasons[0].Message, StringComparison.Ordinal);
        register.Refuses(6, Bo, Grant(3, Ciso, Eng, Mandate.ToDecide(Hire).For(Days(6, 30)), under: 1), "D04");
        Assert.True(register.May(6, Dan, Hire));
        register.Accepts(6, Dan, deeper with { DecidedAt = Day(4), Reference = "minute 1" });
    }

    [Fact]
    public void A_stop_may_be_scheduled_moved_forward_and_repeated()
    {
        var register = Granted.Accepts(5, Ada, Stop(2) with { EffectiveFrom = Day(20) });
        var deeper = Grant(3, It, Lead, Mandate.ToDecide(Hire).For(Days(22, 30)), under: 2);
        register.Accepts(19, Dan, deeper);
        register.Refuses(20, Dan, deeper, "D04");
        register.HasNothingToChange(6, Ada, Stop(2) with { EffectiveFrom = Day(25) });
        register.Accepts(6, Ada, Stop(2) with { Reason = "sensitive" }).Refuses(7, Dan, deeper, "D04");
    }

    internal static SuspendDelegation Suspend(int item, int? from = null, int? until = null) => new()
    {
        Item = Item(item), Reason = "inquiry", EffectiveFrom = from is { } first ? Day(first) : null, Until = until is { } last ? Day(last) : null,
    };

    internal static ResumeDelegation Resume(int item) => new() { Item = Item(item) };

    internal static StopRedelegation Stop(int item) => new() { Item = Item(item) };
}
