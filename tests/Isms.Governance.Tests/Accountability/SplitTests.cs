using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>An obligation in parts: disjoint, covering, each with its own holder, and one position that answers for the whole.</summary>
public class SplitTests
{
    private static readonly ObligationId OfQuay = ObligationId.From("means-quay"), OfYard = ObligationId.From("means-yard");

    [Fact]
    public void Each_part_is_an_obligation_and_the_integrator_answers_for_the_whole()
    {
        var register = Register.Accepts(1, Ada, Split());
        Assert.Equal(("cfo", "coo", "ceo"), (register.Who(1), register.Who(1, OfNorth), register.Who(1, OfSouth)));
        Assert.Equal(Cfo, register.Accountable(1).Integrator);
        Assert.Equal([OfNorth.Value, OfSouth.Value], register.Accountable(1).Parts.Select(part => part.Of));
        Assert.False(register.Accountable(0, OfNorth).IsAnswered);
        Assert.Equal([Means, OfNorth, OfSouth], register.At(Day(1)).Obligations.Where(each => each == Means || !each.Value.StartsWith("27001", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_part_has_the_title_of_the_whole_unless_it_has_its_own()
    {
        var register = Register.Accepts(1, Ada, Split(Part(OfNorth, Coo, North), Part(OfSouth, Ceo, South) with { Title = "means for the south" }));
        Assert.Equal(("means available (unit north)", "means for the south"), (register.Accountable(1, OfNorth).Title, register.Accountable(1, OfSouth).Title));
    }

    [Fact]
    public void A_part_is_allocated_transferred_and_split_like_any_obligation()
    {
        var register = Register.Accepts(1, Ada, Split()).Accepts(2, Ada, Transfer(Coo, Cfo) with { Of = OfNorth },
            new SplitObligation { Of = OfSouth, Integrator = Ceo, Parts = [Part(OfQuay, Cfo, Quay), Part(OfYard, Coo, Yard)] });
        Assert.Equal(("cfo", "ceo", "coo"), (register.Who(2, OfNorth), register.Who(2, OfSouth), register.Who(2, OfYard)));
        Assert.Equal("cfo", register.Accepts(3, Ada, Allocate(Cfo) with { Of = OfYard }).Who(3, OfYard));
    }

    [Fact]
    public void Another_position_can_integrate_later_and_the_parts_stay()
    {
        var register = Register.Accepts(1, Ada, Split()).Accepts(2, Ada, Transfer(Cfo, Ceo));
        Assert.Equal((Ceo, 2), (register.Accountable(2).Integrator, register.Accountable(2).Parts.Count));
    }

    [Fact]
    public void Splitting_alike_again_changes_nothing() =>
        Register.Accepts(1, Ada, Split()).HasNothingToChange(2, Ada, Split(Part(OfSouth, Ceo, South), Part(OfNorth, Coo, North)));

    [Fact]
    public void S01_Units_and_holders_of_the_parts_exist()
    {
        var refused = Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North, UnitId.From("moon")), Part(OfSouth, PositionId.From("king"), South)), Rule.S01);
        Assert.Equal(["moon", "king"], refused.Reasons.Select(reason => Assert.Single(reason.Subjects)));
        Assert.Equal([Rule.A06, Rule.A10], refused.NotReached);
    }

    [Fact]
    public void S02_An_obligation_is_split_once() =>
        Register.Accepts(1, Ada, Split()).Refuses(2, Ada, Split() with { Integrator = Ceo }, Rule.S02);

    [Fact]
    public void S02_A_scheduled_split_counts_as_well() =>
        Register.Accepts(1, Ada, Split() with { EffectiveFrom = Day(9) }).Refuses(2, Ada, Split() with { Integrator = Ceo }, Rule.S02);

    [Fact]
    public void S02_The_id_of_a_part_is_used_for_nothing_else()
    {
        Register.Refuses(1, Ada, Split(Part(Clause.Direction, Coo, North), Part(OfSouth, Ceo, South)), Rule.S02);
        Register.Refuses(1, Ada, Split(Part(Means, Coo, North), Part(OfSouth, Ceo, South)), Rule.S02);
        Register.Accepts(1, Ada, Split()).Refuses(2, Ada, Split() with { Of = Clause.Direction }, Rule.S02);
    }

    [Fact]
    public void A06_One_part_is_no_split() => Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North, South)), Rule.A06);

    [Fact]
    public void A06_Each_part_has_an_id_of_its_own() => Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North), Part(OfNorth, Ceo, South)), Rule.A06);

    [Fact]
    public void A06_All_parts_are_cut_by_units_or_all_by_activities()
    {
        Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North), Doing(OfSouth, Ceo, Spend)), Rule.A06);
        Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North) with { Activities = [Spend] }, Part(OfSouth, Ceo, South)), Rule.A06);
        Register.Refuses(1, Ada, Split(Part(OfNorth, Coo), Part(OfSouth, Ceo, South)), Rule.A06);
    }

    [Fact]
    public void A06_Parts_are_disjoint_through_the_tree()
    {
        Assert.Equal("unit `north` lies in part `means-north` and in part `means-south`",
            Assert.Single(Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North), Part(OfSouth, Ceo, South, North)), Rule.A06).Reasons).Message);
        Assert.Equal("unit `quay` of part `means-north` and unit `south` of part `means-south` overlap",
            Assert.Single(Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North, Quay), Part(OfSouth, Ceo, South)), Rule.A06).Reasons).Message);
    }

    [Fact]
    public void A06_Parts_cover_every_unit()
    {
        Assert.Equal("unit `yard` lies in no part of `27001:2022/5.1.c`",
            Assert.Single(Register.Refuses(1, Ada, Split(Part(OfNorth, Coo, North), Part(OfQuay, Ceo, Quay)), Rule.A06).Reasons).Message);
        Assert.Equal("unit `south` lies in no part of `27001:2022/5.1.c`", Assert.Single(Register
            .Accepts(1, Ada, new RegisterUnit { Id = UnitId.From("west") })
            .Refuses(1, Ada, Split(Part(OfNorth, Coo, North), Part(OfQuay, Ceo, UnitId.From("west"))), Rule.A06).Reasons).Message);
        Register.Accepts(1, Ada, Split(Part(OfNorth, Coo, North, Quay), Part(OfSouth, Ceo, Yard)));
    }

    [Fact]
    public void A06_Parts_of_a_part_stay_within_it()
    {
        var register = Register.Accepts(1, Ada, Split());
        SplitObligation further = new() { Of = OfSouth, Integrator = Ceo, Parts = [Part(OfQuay, Cfo, Quay), Part(OfYard, Coo, Yard)] };
        register.Accepts(2, Ada, further);
        Assert.Equal("unit `yard` lies in no part of `means-south`",
            register.Refuses(2, Ada, further with { Parts = [Part(OfQuay, Cfo, Quay), Part(OfYard, Coo, North)] }, Rule.A06).Reasons[1].Message);
    }

    [Fact]
    public void A06_Parts_by_activities_cover_what_discharges_the_obligation()
    {
        ObligationId buying = ObligationId.From("means-buy"), leasing = ObligationId.From("means-lease");
        Register.Accepts(1, Ada, Split(Doing(buying, Coo, Buy), Doing(leasing, Ceo, Lease)));
        Register.Refuses(1, Ada, Split(Doing(buying, Coo, Spend), Doing(leasing, Ceo, Lease)), Rule.A06);
        Assert.Equal("activity `sing` of part `means-lease` does not belong to `27001:2022/5.1.c`",
            Register.Refuses(1, Ada, Split(Doing(buying, Coo, Buy), Doing(leasing, Ceo, Sing)), Rule.A06).Reasons[0].Message);
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = ActivityId.From("hire"), Discharges = [Means] });
        Assert.Equal("activity `hire` lies in no part of `27001:2022/5.1.c`",
            Assert.Single(register.Refuses(1, Ada, Split(Doing(buying, Coo, Buy), Doing(leasing, Ceo, Lease)), Rule.A06).Reasons).Message);
    }

    [Fact]
    public void A06_One_position_integrates_as_long_as_it_is_split() => Register.Accepts(1, Ada, Split()).Refuses(2, Ada, AllocateJointly(Cfo, Coo), Rule.A06);

    [Fact]
    public void A10_Integrator_and_holders_are_in_top_management()
    {
        var refused = Register.Refuses(1, Ada, Split(Part(OfNorth, Ciso, North), Part(OfSouth, Ceo, South)) with { Integrator = Chair }, Rule.A10);
        Assert.Equal([Means.Value, OfNorth.Value], refused.Reasons.Select(reason => reason.Subjects[0]));
    }

    [Fact]
    public void The_rules_of_every_decision_hold_for_it()
    {
        Before.Refuses(1, Ada, Split(), Rule.S01, Rule.S06);
        Register.Refuses(2, Ada, Split() with { DecidedAt = Day(1) }, Rule.S05);
        Register.Refuses(2, Ada, Split() with { DecidedAt = Day(3) }, Rule.S07);
        Register.Refuses(2, Ada, Split() with { EffectiveFrom = Day(1) }, Rule.D16);
        Register.Refuses(2, Cleo, Split(), Rule.D26);
    }

    [Fact]
    public void A_part_whose_holder_leaves_top_management_is_the_heads() =>
        Assert.Equal("ceo by default", Register.Accepts(1, Ada, Split()).Accepts(2, Ada, new EndDesignation { Position = Coo }).Who(2, OfNorth));

    [Fact]
    public void Parts_that_lead_back_to_themselves_in_a_journal_stop_the_walk_and_nothing_else()
    {
        var register = Fold(Fold(Register, Split(Part(OfNorth, Coo, North))), Split(Part(Means, Coo, North)) with { Of = OfNorth });
        Assert.Equal("cfo", register.Who(1, OfNorth));
        Assert.NotEmpty(register.Accountable(1).ToString());
        Assert.NotEmpty(register.At(Day(1)).WhatAnswersFor(Coo).ToString());
    }

    private static GovernanceRegister Fold(GovernanceRegister register, SplitObligation split) => GovernanceDecider.Evolve(register, new()
    {
        Sequence = register.Sequence + 1,
        RecordedAt = Day(1),
        RecordedBy = Ada,
        Event = new ObligationSplit { Decided = new() { At = Day(1), By = Ada }, EffectiveFrom = Day(1), Of = split.Of, Integrator = split.Integrator, Parts = split.Parts },
    });
}
