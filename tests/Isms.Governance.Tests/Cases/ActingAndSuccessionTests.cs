using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Cases;

/// <summary>Published rules about acting, absence and succession, each from its source.</summary>
public class ActingAndSuccessionTests
{
    /// <summary>Source: MDDSN policy 113, http://policy.mddsn.org/admin/113.html. The spending limit of the acting holder is their own; above it the Board Chair decides.</summary>
    [Fact]
    public void Mddsn_an_acting_role_does_not_lift_the_money_limit_and_what_is_above_goes_to_the_board_chair()
    {
        PositionId director = Ceo, business = Cfo, residential = Ciso;
        var register = Register.Accepts(1, Ada,
            new ChangeEntry { To = new Activity { Id = Spend, HeldBy = [Ceo, Board], IsMonetary = true } },
            Grant(1, director, business, Mandate.ToDecide(Spend).UpTo(5_000m, "EUR")),
            Grant(2, director, residential, Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")))
            .Accepts(1, Gabi, new AdoptOrderOfSuccession
            {
                Item = InstrumentItem.Of("policy 113", 1), Seat = director, Order = [business, residential], Carries = Carries.WithOwnLimit,
            })
            .Accepts(2, Ada, new RecordAbsence { Person = Ada, Reason = "leave" });

        Assert.Equal(Capacity.Succession, Assert.Single(register.MayAct(3, Carl, Spend, 5_000m).Otherwise).Capacity);
        Assert.Equal(Capacity.Succession, register.MayAct(3, Carl, Hire).Capacity);
        var above = register.MayAct(3, Carl, Spend, 5_001m);
        Assert.Contains(above.Reasons, reason => reason.Message.Contains("standing in does not lift it", StringComparison.Ordinal));
        Assert.Equal([Board], above.Next.Where(next => !next.IsAbsent).Select(next => next.Party));
        Assert.Equal(Verdict.YesProvided, register.MayAct(3, Gabi, Spend, 5_001m).Verdict);

        // The next in order only when the one before is away too.
        Assert.Equal(["D25"], register.MayAct(3, Bo, Hire).Codes());
        Assert.Equal(Capacity.Succession, register.Accepts(4, Ada, new RecordAbsence { Person = Carl }).MayAct(4, Bo, Hire).Capacity);
    }

    /// <summary>The same when somebody is formally appointed to act: https://policy.mddsn.org speaks of the acting role.</summary>
    [Fact]
    public void Mddsn_an_acting_appointment_that_carries_the_own_limit_does_not_lift_it_either()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Spend).UpTo(5_000m, "EUR")))
            .Accepts(2, Gabi, Act(Ceo, Carl, 20) with { Carries = Carries.WithOwnLimit });
        Assert.Equal([true, false], new[] { 5_000m, 5_001m }.Select(amount => register.May(3, Carl, Spend, amount)));
        Assert.Equal(Capacity.Acting, register.MayAct(3, Carl, Hire).Capacity);
    }

    /// <summary>Source: Simon Fraser GP01, http://sfu.ca/policies/gazette/general/gp1.html. Absences over two days; full powers unless limited. That the superior is informed in writing is the appointment's instrument.</summary>
    [Fact]
    public void Simon_fraser_an_acting_appointment_carries_full_powers_unless_limited()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR")), Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var acting = Act(Ciso, Dan, 20) with { Instrument = "memo to the superior" };
        var full = register.Accepts(2, Ada, acting);
        Assert.Equal([true, true], [full.May(3, Dan, Spend, 25_000m), full.May(3, Dan, Hire)]);
        Assert.Equal("memo to the superior", full.MayAct(3, Dan, Hire).StandIn!.Instrument);
        var limited = register.Accepts(2, Ada, acting with { Carries = Carries.AllButMoney });
        Assert.Equal([false, true], [limited.May(3, Dan, Spend, 1m), limited.May(3, Dan, Hire)]);
    }

    /// <summary>The same source: nobody acts for an absence of two days or less. "Over two days" is read as three calendar days or more, announced or lasted.</summary>
    [Fact]
    public void Simon_fraser_nobody_steps_in_for_an_absence_of_two_days()
    {
        var order = new AdoptOrderOfSuccession { Item = InstrumentItem.Of("GP01", 1), Seat = Ciso, Order = [It], MinAbsence = Period.FromDays(3) };
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), order);
        Assert.False(register.Accepts(2, Ada, new RecordAbsence { Person = Bo, Until = Day(4) }).May(3, Dan, Hire));
        Assert.True(register.Accepts(2, Ada, new RecordAbsence { Person = Bo, Until = Day(5) }).May(3, Dan, Hire));
    }

    /// <summary>Source: Charles Sturt, https://www.csu.edu.au/division/people-culture/current-staff/forms/delegations-approval-levels, with 11 bands.</summary>
    [Fact]
    public void Charles_sturt_a_delegation_to_a_position_covers_its_holder_and_anyone_formally_acting_for_the_term_unless_said_otherwise()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        Assert.True(register.May(2, Dan, Hire));
        var acting = register.Accepts(2, Ada, Act(It, Liz, 10));
        Assert.Equal([true, true, false], new[] { 2, 9, 10 }.Select(day => acting.May(day, Liz, Hire)));
        Assert.True(acting.May(10, Dan, Hire));
        Assert.False(register.Accepts(2, Ada, Act(It, Liz, 10) with { Carries = Carries.Only(Patch) }).May(3, Liz, Hire));
    }

    /// <summary>The same source: a delegation to a band covers every position of it, and whoever acts in one; eleven bands are eleven classes.</summary>
    [Fact]
    public void Charles_sturt_a_delegation_to_a_band_covers_anyone_acting_in_a_position_of_it()
    {
        ClassId[] bands = [.. Enumerable.Range(1, 11).Select(band => ClassId.From($"band-{band}"))];
        var register = Register.Accepts(1, Ada, [.. bands.Select(band => new DefineClass { Id = band }), new ChangeEntry { To = new Position { Id = It, ReportsTo = Ciso, Classes = [bands[4]] } }])
            .Accepts(1, Ada, [.. bands.Select((band, i) => Grant(i + 1, Ceo, Party.Class(band), Mandate.ToDecide(Spend).UpTo(1_000m * (11 - i), "EUR")))])
            .Accepts(2, Ada, Act(It, Liz, 10));
        Assert.Equal([true, false, false], [register.May(3, Liz, Spend, 7_000m), register.May(3, Liz, Spend, 7_001m), register.May(3, Dan, Spend, 1m)]);
    }

    /// <summary>Source: governance professionals forum, Canada, https://cscs.wildapricot.org/request/1025996. It is clear when somebody must step in: a planned absence from its first day, an unplanned one once it has lasted.</summary>
    [Fact]
    public void Canada_it_is_clear_when_someone_must_step_in_for_a_planned_and_for_an_unplanned_absence()
    {
        var register = Register.Accepts(1, Gabi, Cover);
        Assert.Equal([true, true], new[] { 2, 3 }.Select(day => StepsIn(register.Accepts(2, Ada, new RecordAbsence { Person = Ada, Reason = "planned", Until = Day(20) }), day)));
        Assert.Equal([false, false, true], new[] { 2, 6, 7 }.Select(day => StepsIn(register.Accepts(2, Ada, new RecordAbsence { Person = Ada, Reason = "unplanned" }), day)));
    }

    /// <summary>The same source: any two of Chair, Vice-Chair, CEO and CFO act together; the one who is away is not among them.</summary>
    [Fact]
    public void Canada_any_two_of_chair_vice_chair_ceo_and_cfo_act_together()
    {
        var register = Register.Accepts(1, Gabi, Cover).Accepts(2, Ada, new RecordAbsence { Person = Ada, Until = Day(30) });
        foreach (var person in new[] { Gabi, Max, Carl })
        {
            var answer = register.MayAct(3, person, Hire);
            Assert.Equal((Verdict.YesProvided, Capacity.Succession), (answer.Verdict, answer.Capacity));
            Assert.StartsWith("together with 1 of ", Assert.Single(answer.Conditions), StringComparison.Ordinal);
        }

        Assert.Equal(Verdict.No, register.Accepts(3, Ada, new RecordAbsence { Person = Max }, new RecordAbsence { Person = Carl }).MayAct(3, Gabi, Hire).Verdict);
    }

    private static readonly AdoptOrderOfSuccession Cover = new()
    {
        Item = InstrumentItem.Of("cover", 1), Seat = Ceo, Order = [Successor.Together(2, Chair, Member, Ceo, Cfo)], MinAbsence = Period.FromDays(5),
    };

    private static bool StepsIn(GovernanceRegister register, int day) => register.MayAct(day, Carl, Hire).Verdict is Verdict.YesProvided;
}
