using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What a grant keeps whatever it hands over: names, items, entry, form, time and whose hand it is.</summary>
public class GrantRulesTests
{
    [Fact]
    public void A_grant_from_an_original_holder_is_accepted_and_says_which_rules_held()
    {
        var accepted = Assert.IsType<Accepted>(Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR")), new(Day(1), Ada)));
        var terms = Assert.IsType<ResponsibilityDelegated>(Assert.Single(accepted.Events));
        Assert.Equal((Item(1), (Party)Ceo, (Party)Ciso, null), (terms.Item, terms.From, terms.To, terms.Under));
        Assert.Equal((ActKinds.Decide, (int?)0), (terms.Mandate.Kinds, terms.Mandate.Redelegations));
        Assert.Equal((Day(1), Ada), (terms.Decided.At, terms.Decided.By));
        Assert.Superset(new HashSet<string> { "S01", "S02", "D02", "D03", "D05", "D16", "D26" }, accepted.Held.Select(Desk.Code).ToHashSet());
        Assert.Empty(accepted.Warnings);
    }

    [Fact]
    public void S01_Every_name_that_a_grant_does_not_find_is_reported_at_once()
    {
        var mandate = Mandate.ToDecide(ActivityId.From("dance")).In(UnitId.From("moon")).UpTo(1m, "EUR", ContextId.From("storm"));
        var grant = Grant(1, PositionId.From("king"), Party.Class(ClassId.From("knights"), PositionId.From("squire")), mandate, under: 99);
        var refused = Register.Refuses(1, Ada, grant with { Overseer = PositionId.From("queen") }, "S01");
        Assert.Equal(8, refused.Reasons.Count);
        Assert.Equal(
            ["king", "knights", "squire", "dance", "moon", "storm", "queen", "DA-1/99"], refused.Reasons.Select(reason => Assert.Single(reason.Subjects)));
        Assert.Equal(["D02", "D03", "D04", "D05", "D06", "D26"], refused.NotReached.Select(Desk.Code));
    }

    [Fact]
    public void S01_A_grant_may_name_what_exists_only_when_it_takes_effect()
    {
        var register = Register.Accepts(1, Ada, new RegisterPosition { Id = PositionId.From("soon"), ReportsTo = Ciso, EffectiveFrom = Day(20) });
        register.Refuses(1, Ada, Grant(1, Ceo, PositionId.From("soon"), Mandate.ToDecide(Hire).For(Days(19, 90))), "S01");
        register.Accepts(1, Ada, Grant(1, Ceo, PositionId.From("soon"), Mandate.ToDecide(Hire).For(Days(20, 90))));
    }

    [Fact]
    public void S01_An_item_with_several_delegates_is_named_together_with_the_delegate()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)),
            Grant(1, Ceo, Eng, Mandate.ToDecide(Hire)));
        var below = Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1);
        Assert.Contains("stands for 2 delegations", register.Refuses(2, Bo, below, "S01").Reasons[0].Message, StringComparison.Ordinal);
        register.Accepts(2, Bo, below with { Under = Item(1).To(Ciso) });
    }

    [Fact]
    public void S02_The_same_item_with_the_same_content_changes_nothing()
    {
        var grant = Grant(1, Ceo, Ciso, Of(Spend).UpTo(25_000m, "EUR"));
        var register = Register.Accepts(1, Ada, grant);
        register.HasNothingToChange(1, Ada, grant);
        register.HasNothingToChange(9, Ada, grant);
        register.HasNothingToChange(9, Ada, grant with { EffectiveFrom = Day(1) });
    }

    [Fact]
    public void S02_The_same_item_with_other_content_is_refused()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR"));
        var register = Register.Accepts(1, Ada, grant);
        register.Refuses(9, Ada, grant with { Mandate = Mandate.ToDecide(Spend).UpTo(26_000m, "EUR") }, "S02");
        register.Refuses(9, Ada, grant with { Overseer = Cfo }, "S02");
        register.Refuses(9, Ada, grant with { EffectiveFrom = Day(10) }, "S02");
        register.Accepts(9, Ada, grant with { To = Eng });
    }

    [Fact]
    public void S02_A_revoked_item_is_not_used_again()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        var register = Register.Accepts(1, Ada, grant, Revoke(1));
        register.Refuses(9, Ada, grant with { EffectiveFrom = Day(9) }, "S02");
    }

    [Fact]
    public void S05_A_late_entry_names_where_the_decision_is_written_down()
    {
        var late = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(3) };
        Register.Refuses(5, Ada, late, "S05");
        var register = Register.Accepts(5, Ada, late with { Reference = "minute 7" });
        Assert.True(register.Journal.Last().IsLateEntry);
        Assert.True(register.May(3, Bo, Hire));
    }

    [Fact]
    public void S05_A_scheme_may_admit_no_late_entry_at_all()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { LateEntryRefused = true }));
        var late = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(3), Reference = "minute 7" };
        register.Refuses(5, Ada, late, "S05");
        register.Accepts(3, Ada, late);
    }

    [Fact]
    public void S06_Nothing_is_delegated_before_a_scope_is_established_or_after_it_is_closed()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        GovernanceRegister.Empty.Refuses(1, Ada, grant, "S01", "S06");
        Register.Refuses(5, Ada, grant with { DecidedAt = Day(-1), Reference = "minute 1" }, "S01", "S06");
        var closed = Register.Accepts(10, Ada, Close());
        closed.Refuses(11, Ada, grant, "S06");
        closed.Accepts(11, Ada, grant with { DecidedAt = Day(9), Reference = "minute 7" });
    }

    [Fact]
    public void S07_A_decision_is_recorded_when_it_has_been_made()
    {
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(2) }, "S07");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { EffectiveFrom = Day(2) });
    }

    [Fact]
    public void D01_A_grant_states_everything_that_its_scheme_asks_for()
    {
        var scheme = new DelegationScheme
        {
            Name = "full", Form = FormParts.Reference | FormParts.Overseer | FormParts.ReportEvery | FormParts.Kinds,
        };
        var register = Register.Accepts(1, Ada, Adopt(scheme));
        var bare = Grant(1, Ceo, Ciso, Of(Hire));
        Assert.Equal(5, register.Refuses(2, Ada, bare, "D01").Reasons.Count);
        register.Accepts(2, Ada, bare with
        {
            Mandate = Mandate.ToDecide(Hire).For(Days(2, 90)),
            Overseer = Cfo,
            ReportEvery = Period.FromMonths(3),
            Reference = "minute 3",
        });
        Register.Accepts(2, Ada, bare);
    }

    [Fact]
    public void D01_A_mandate_has_one_limit_for_each_context()
    {
        var twice = Mandate.ToDecide(Spend).UpTo(10m, "EUR", Emergency).UpTo(20m, "EUR", Emergency);
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, twice), "D01");
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(10m, "EUR").UpTo(20m, "EUR")), "D01");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(20m, "EUR").UpTo(10m, "EUR", Emergency)));
    }

    [Fact]
    public void D16_A_grant_takes_effect_when_it_is_decided_or_later()
    {
        Register.Refuses(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(4, 90))), "D16");
        Register.Refuses(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { EffectiveFrom = Day(4) }, "D16");
        Register.Accepts(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).For(Days(5, 90))));
    }

    [Fact]
    public void D26_A_grant_is_decided_by_who_fills_the_delegator()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        var refused = Register.Refuses(1, Bo, grant, "D26");
        Assert.Contains("`ada`", refused.Reasons[0].Remedy, StringComparison.Ordinal);
        Register.Accepts(1, Bo, grant with { DecidedBy = Ada });
        Register.Accepts(1, Bo, grant with { DecidedBy = Bo, DecidedWith = [Ada] });
    }

    [Fact]
    public void D26_What_a_body_holds_is_handed_on_by_who_fills_its_chair()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Hire).Redelegable(1)));
        var below = Grant(2, Committee, Lead, Mandate.ToDecide(Hire), under: 1);
        register.Refuses(2, Dan, below, "D26");
        register.Accepts(2, Bo, below);
    }

    [Fact]
    public void D26_What_a_named_person_holds_is_handed_on_by_that_person()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Eve, Mandate.ToDecide(Hire).Redelegable(1)));
        var below = Grant(2, Eve, Lead, Mandate.ToDecide(Hire), under: 1);
        register.Refuses(2, Ada, below, "D26");
        register.Accepts(2, Eve, below);
    }

    [Fact]
    public void D26_Nobody_decides_for_a_position_that_does_not_exist_yet()
    {
        var soon = PositionId.From("soon");
        var register = Register.Accepts(
            1, Ada, new RegisterPosition { Id = soon, ReportsTo = Ciso, EffectiveFrom = Day(20) }, Grant(1, Ceo, soon, Mandate.ToDecide(Hire).Redelegable(1).For(Days(20, 90))));
        register.Refuses(2, Liz, Grant(2, soon, Lead, Mandate.ToDecide(Hire).For(Days(20, 90)), under: 1), "D26");
    }

    [Fact]
    public void All_violations_come_at_once()
    {
        var register = Register.Accepts(1, Ada,
            Adopt(new DelegationScheme { Name = "strict", MaxTerm = Period.FromMonths(1), AcceptanceRequired = true }),
            Grant(1, Ceo, Ciso, Mandate.ToPerform(Hire).For(Days(1, 20))));
        var wrong = Grant(2, Ciso, Ceo, Mandate.ToDecide(Hire, Vow) with { From = Day(3), Until = Day(60) }, under: 1) with { DecidedAt = Day(4) };
        var refused = register.Refuses(5, Liz, wrong, "S05", "D02", "D03", "D04", "D05", "D06", "D10", "D15", "D16", "D26");
        Assert.Equal(3, refused.Reasons.Count(reason => reason.Rule.Code() is "D02"));
        Assert.Empty(refused.NotReached);
    }
}
