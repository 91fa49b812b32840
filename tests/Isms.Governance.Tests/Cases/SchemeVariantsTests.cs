using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Cases;

/// <summary>Public bodies that disagree on how to delegate: each preset gives the answers of its source, which its documentation names.</summary>
public class SchemeVariantsTests
{
    [Fact]
    public void Whether_an_item_that_says_nothing_may_be_handed_on_is_an_explicit_setting()
    {
        foreach (var preset in DelegationScheme.Presets)
        {
            var register = Under(preset).Accepts(1, Ada, Formal(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))));
            var onward = register.Decide(Formal(Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1)), new(Day(2), Bo));
            Assert.Equal(preset == DelegationScheme.Berkeley, onward.IsAccepted);
        }
    }

    [Fact]
    public void Presets_have_names_of_their_own_and_reserve_what_nobody_delegates()
    {
        Assert.Equal(DelegationScheme.Presets.Count, DelegationScheme.Presets.Select(preset => preset.Name).Distinct().Count());
        Assert.All(DelegationScheme.Presets, preset => Assert.Equal(["A02"], Under(preset).MayAct(2, Bo, Hire).Codes()));
    }

    [Fact]
    public void At_ANU_what_a_statute_gives_is_assigned_in_writing_and_goes_no_further()
    {
        var register = Under(DelegationScheme.Anu, "legislative");
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)), "D01");
        var assigned = register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)) with { Reference = "instrument" })
            .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1) with { Reference = "instrument" });
        Assert.True(assigned.May(3, Dan, Hire));
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2)) with { Reference = "instrument" }, "D04");
        Assert.Equal("ANU specialist", Under(DelegationScheme.Anu, "specialist").At(Day(1)).SchemeFor(Onboard).Name);
    }

    [Fact]
    public void At_ANU_every_band_above_uses_what_is_banded_the_line_what_is_special_and_nobody_else_what_a_statute_gives()
    {
        LevelId low = LevelId.From("band-3"), high = LevelId.From("band-2");
        GovernanceRegister Granted(string? category) => Under(DelegationScheme.Anu, category).Accepts(1, Ada,
            new DefineLevel { Id = low, Rank = 1 }, new DefineLevel { Id = high, Rank = 2 },
            new ChangeEntry { To = new Position { Id = Lead, ReportsTo = It, Level = low } }, new ChangeEntry { To = new Position { Id = Eng, ReportsTo = Ciso, Level = high } },
            Grant(1, Ceo, Lead, Mandate.ToDecide(Hire)) with { Reference = "instrument" });
        Assert.Equal([false, false, true], new[] { Dan, Bo, Eve }.Select(person => Granted(null).May(2, person, Hire)));
        Assert.Equal([true, true, false], new[] { Dan, Bo, Eve }.Select(person => Granted("specialist").May(2, person, Hire)));
        Assert.Equal([false, false, false], new[] { Dan, Bo, Eve }.Select(person => Granted("legislative").May(2, person, Hire)));
        Assert.DoesNotContain(Granted("legislative").At(Day(2)).WhoMay(Hire).Holders, holder => holder.Capacity is Capacity.Upward);
    }

    [Fact]
    public void At_UWA_everybody_higher_in_the_line_holds_what_a_delegate_holds() =>
        Assert.Equal([true, true, false], new[] { Dan, Bo, Eve }.Select(person => Under(DelegationScheme.Uwa).Accepts(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire))).May(2, person, Hire)));

    [Fact]
    public void At_Auckland_the_supervisor_and_the_vice_chancellor_use_what_a_delegate_holds() =>
        Assert.Equal([true, false, false], new[] { Dan, Bo, Eve }.Select(person => Under(DelegationScheme.Auckland).Accepts(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire))).May(2, person, Hire)));

    [Fact]
    public void At_Auckland_a_sub_delegate_reports_its_use_and_cannot_pass_it_on()
    {
        var register = Under(DelegationScheme.Auckland).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));
        var sub = Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1);
        register.Refuses(2, Bo, sub, "D01");
        register.Refuses(2, Bo, sub with { ReportEvery = Period.FromMonths(1), Mandate = sub.Mandate.Redelegable(1) }, "D04");
        var reporting = register.Accepts(2, Bo, sub with { ReportEvery = Period.FromMonths(1) });
        reporting.Refuses(3, Dan, Grant(3, It, Lead, Mandate.ToDecide(Hire), under: 2) with { ReportEvery = Period.FromMonths(1) }, "D04");
    }

    [Fact]
    public void At_Newcastle_nothing_is_handed_on_below_the_vice_chancellor()
    {
        var register = Under(DelegationScheme.Newcastle).Accepts(1, Ada, new ChangeEntry { To = new Activity { Id = Patch, HeldBy = [Board] } })
            .Accepts(2, Gabi, Grant(1, Board, Ceo, Mandate.ToDecide(Patch).Redelegable(1)))
            .Accepts(3, Ada, Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch), under: 1));
        Assert.True(register.May(4, Bo, Patch));
        register.Refuses(4, Bo, Grant(3, Ciso, It, Mandate.ToDecide(Patch), under: 2), "D04");
        Under(DelegationScheme.Newcastle).Refuses(2, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(2)), "D04");
    }

    [Fact]
    public void At_Berkeley_a_letter_and_an_overseer_are_needed()
    {
        var register = Under(DelegationScheme.Berkeley);
        Assert.Equal(2, register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), "D01").Reasons.Count);
        register.Accepts(1, Ada, Formal(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))));
        Under(DelegationScheme.Berkeley with { Gates = [new() { Id = "filed", NoticeTo = [Eng] }] }).Refuses(1, Ada, Formal(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire))), "D04");
    }

    [Fact]
    public void At_Golden_Thread_only_what_is_expressly_delegated_leaves_the_trustees()
    {
        var register = Under(DelegationScheme.GoldenThread);
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Of(Hire)), "D01");
        var expressly = register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToPerform(Hire)));
        Assert.Equal(["D02"], expressly.MayAct(2, Bo, Hire).Codes());
    }

    [Fact]
    public void At_the_United_Nations_everything_is_issued_as_it_is_decided_and_the_old_is_rescinded_on_a_date()
    {
        var register = Under(DelegationScheme.UnSecretariat);
        var issued = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { Reference = "portal" };
        register.Refuses(5, Ada, issued with { DecidedAt = Day(4) }, "S05");
        var reissued = register.Accepts(5, Ada, issued, Revoke(1, from: 20), issued with { Item = Item(2), EffectiveFrom = Day(20) });
        Assert.Equal([Item(1).To(Ciso), Item(2).To(Ciso)], new[] { 19, 20 }.Select(day => reissued.MayAct(day, Bo, Hire).Chain[0].Item));
    }

    [Fact]
    public void At_Cwm_Taf_manual_processes_are_delegated_upwards_only()
    {
        var register = Under(DelegationScheme.CwmTaf, "manual").Accepts(1, Ada, Grant(1, Ceo, Eng, Mandate.ToDecide(Patch)));
        register.Refuses(1, Ada, Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire)), "D15");
        var head = Under(DelegationScheme.CwmTaf, "manual").Accepts(1, Ada, new ChangeEntry { To = new Activity { Id = Hire, HeldBy = [Cfo], Categories = ["manual"] } });
        head.Accepts(2, Carl, Grant(3, Cfo, Ceo, Mandate.ToDecide(Hire)));
        head.Refuses(2, Carl, Grant(3, Cfo, Ciso, Mandate.ToDecide(Hire)), "D15");
    }

    [Fact]
    public void At_Cwm_Taf_a_director_passes_to_a_deputy_during_absence_and_keeps_responsibility()
    {
        var register = Under(DelegationScheme.CwmTaf, "manual").Accepts(1, Ada, new ChangeEntry { To = new Activity { Id = Patch, HeldBy = [Cfo] } })
            .Accepts(2, Carl, new NameDeputy { Seat = Cfo, Deputy = Eng });
        Assert.Equal(["D19"], register.MayAct(3, Eve, Patch).Codes());
        var away = register.Accepts(3, Ada, new RecordAbsence { Person = Carl, Until = Day(20) });
        Assert.Equal((Verdict.Yes, Capacity.Deputy), (away.MayAct(4, Eve, Patch).Verdict, away.MayAct(4, Eve, Patch).Capacity));
        Assert.Equal((Party)Cfo, away.MayAct(4, Eve, Patch).OnBehalfOf);
        Assert.Equal(register.At(Day(4)).WhoIsAccountable(Patch).Positions, away.At(Day(4)).WhoIsAccountable(Patch).Positions);
        Assert.Equal(["D19"], away.MayAct(20, Eve, Patch).Codes());
    }

    private static GovernanceRegister Under(DelegationScheme scheme, string? category = null) => Register.Accepts(0, Ada, Adopt(scheme))
        .Accepts(0, Ada, new ChangeEntry { To = new Activity { Id = Hire, Categories = category is null ? [] : [category] } });

    private static DelegateResponsibility Formal(DelegateResponsibility grant) => grant with { Reference = "letter", Overseer = Cfo, ReportEvery = Period.FromMonths(6) };
}
