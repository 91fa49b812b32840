using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What was decided before the records begin may lack form, dates and sources; narrowing, stops and cycles hold all the same.</summary>
public class InheritedTests
{
    /// <summary>Established at day 0, with records from day 100 on and a strict scheme; Bo is CISO from day 50 on.</summary>
    private static readonly GovernanceRegister Old = GovernanceRegister.Empty.Accepts(100, Ada,
        new EstablishScope
        {
            Id = ScopeId.From("office"), Head = Ceo, HeadTitle = "CEO", Holder = Ada, DecidedAt = Day(0), Reference = "deed", RecordsFrom = Day(100),
            Scheme = new() { Name = "strict", AcceptanceRequired = true, LateEntryRefused = true, MaxTerm = Period.FromMonths(1), MaxDepth = 1, Form = FormParts.Overseer | FormParts.Reference },
        },
        new RegisterPosition { Id = Ciso, ReportsTo = Ceo, EffectiveFrom = Day(0) }, new RegisterPosition { Id = It, ReportsTo = Ciso, EffectiveFrom = Day(0) },
        new RegisterPerson { Id = Bo, EffectiveFrom = Day(0) }, new AppointPerson { Position = Ciso, Person = Bo, DecidedAt = Day(50), Reference = "letter" },
        new DefineActivity { Id = Hire, EffectiveFrom = Day(0) }, new DefineActivity { Id = Patch, EffectiveFrom = Day(0) });

    private static readonly DelegateResponsibility Bare = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)) with { DecidedAt = Day(20), EffectiveFrom = Day(20) };

    [Fact]
    public void S05_D01_D10_An_inherited_record_may_lack_form_and_sources_and_says_so()
    {
        var accepted = Assert.IsType<Accepted>(Old.Decide(Bare, new(Day(101), Ada)));
        Assert.Equal(
            [
                "`DA-1/1` is from before the register: where it is written down is unknown",
                "`DA-1/1` is from before the register: whether it was accepted is unknown",
                "`DA-1/1` is from before the register: it has no end",
                "`DA-1/1` is from before the register: it has no overseer",
            ], accepted.Warnings);
        Assert.True(accepted.Register.May(101, Bo, Hire));
        Assert.Equal(Standing.Active, accepted.Register.Stands(20, 1));
        accepted.Register.HasNothingToChange(102, Ada, Bare);
        Old.Refuses(101, Ada, Bare with { DecidedAt = Day(100), EffectiveFrom = Day(100) }, "S05", "D01", "D04", "D10");
    }

    [Fact]
    public void D26_Who_decided_is_unknown_where_nobody_on_record_filled_the_delegator_then()
    {
        var register = Old.Accepts(101, Ada, Bare);
        var below = Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1) with { DecidedAt = Day(30), EffectiveFrom = Day(30) };
        var accepted = Assert.IsType<Accepted>(register.Decide(below, new(Day(101), Ada)));
        Assert.Contains("`DA-1/2` is from before the register: who filled position `ciso` then is unknown", accepted.Warnings);
        register.Refuses(101, Ada, below with { DecidedAt = Day(60), EffectiveFrom = Day(60) }, "D26");
        register.Accepts(101, Ada, below with { DecidedAt = Day(60), EffectiveFrom = Day(60), DecidedBy = Bo });
    }

    [Fact]
    public void D02_D03_D04_D05_Narrowing_reserved_stops_and_cycles_hold_all_the_same()
    {
        var register = Old.Accepts(101, Ada, Bare with { Mandate = Mandate.ToDecide(Hire) });
        register.Refuses(101, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1) with { DecidedAt = Day(60) }, "D04");
        var open = Old.Accepts(101, Ada, Bare);
        open.Refuses(101, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Patch), under: 1) with { DecidedAt = Day(60) }, "D02");
        open.Refuses(101, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1) with { DecidedAt = Day(19), DecidedBy = Ada, EffectiveFrom = Day(20) }, "D02");
        open.Refuses(101, Bo, Grant(2, Ciso, Ceo, Mandate.ToDecide(Hire), under: 1) with { DecidedAt = Day(60) }, "D05");
        Old.Refuses(101, Ada, Grant(1, Ciso, It, Mandate.ToDecide(Hire)) with { DecidedAt = Day(20) }, "D02");
        Old.Refuses(101, Ada, Bare with { EffectiveFrom = Day(19) }, "D16");
    }

    [Fact]
    public void A_missing_date_counts_from_the_first_instant_at_which_the_record_shows_it_in_force()
    {
        var undated = Bare with { DecidedAt = null, DateUnknown = true, EffectiveFrom = Day(90) };
        var accepted = Assert.IsType<Accepted>(Old.Decide(undated, new(Day(101), Ada)));
        Assert.Contains("`DA-1/1` is from before the register: when it was decided is unknown, it counts from 2026-04-01", accepted.Warnings);
        var terms = Assert.IsType<ResponsibilityDelegated>(Assert.Single(accepted.Events));
        Assert.Equal((Day(90), Day(90), true), (terms.Decided.At, terms.EffectiveFrom, terms.DateUnknown));
        Assert.Equal([Standing.NotStarted, Standing.Active], [accepted.Register.Stands(89, 1), accepted.Register.Stands(90, 1)]);
        accepted.Register.HasNothingToChange(102, Ada, undated);
        accepted.Register.Accepts(101, Ada, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1) with { DecidedAt = Day(40), EffectiveFrom = Day(90) });
        Old.Accepts(101, Ada, undated with { EffectiveFrom = Day(100) });
    }

    [Fact]
    public void S05_After_the_records_begin_a_date_is_not_left_open()
    {
        var undated = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DateUnknown = true };
        Assert.Contains("S05", Old.Decide(undated with { EffectiveFrom = Day(101) }, new(Day(102), Ada)).Codes());
        Assert.Contains("S05", Old.Decide(undated, new(Day(102), Ada)).Codes());
        Register.Refuses(5, Ada, undated with { EffectiveFrom = Day(2) }, "S05");
        Assert.Throws<ArgumentException>(() => Old.Decide(undated with { DecidedAt = Day(2) }, new(Day(102), Ada)));
    }

    [Fact]
    public void What_was_decided_before_the_scope_was_established_counts_from_then_on()
    {
        var accepted = Assert.IsType<Accepted>(Old.Decide(Bare with { DecidedAt = Day(-400), EffectiveFrom = Day(-300) }, new(Day(101), Ada)));
        Assert.Contains("`DA-1/1` is from before the register: it counts from 2026-01-01 on, and is judged as things stood when the scope was established", accepted.Warnings);
        var terms = Assert.IsType<ResponsibilityDelegated>(Assert.Single(accepted.Events));
        Assert.Equal((Day(-400), Day(0)), (terms.Decided.At, terms.EffectiveFrom));
        Assert.Equal(Standing.Active, accepted.Register.Stands(0, 1));
        var over = Bare with { DecidedAt = Day(-400), EffectiveFrom = Day(-300), Mandate = Bare.Mandate with { Until = Day(-10) } };
        Assert.Contains("S06", Old.Decide(over, new(Day(101), Ada)).Codes());
    }

    [Fact]
    public void S08_A_correction_leaves_unknown_what_is_unknown_of_an_inherited_record()
    {
        var register = Old.Accepts(101, Ada, Bare);
        var terms = (ResponsibilityDelegated)register.Journal.Last().Event;
        var corrected = register.Accepts(102, Ada, new CorrectRecord { Sequence = register.Sequence, Reason = "misread", Replacement = terms with { ReportEvery = Period.FromMonths(6) } });
        Assert.Equal(DutyKind.Report, Assert.Single(corrected.At(Day(102)).WhatIsDue(new(null, null)).Items).Kind);
    }

    [Fact]
    public void Without_a_day_from_which_the_records_are_complete_nothing_is_inherited() =>
        Register.Refuses(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(-10) }, "S01", "S05", "S06");
}
