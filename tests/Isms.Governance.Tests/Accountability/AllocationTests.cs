using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>To whom an obligation may be given, and by whom.</summary>
public class AllocationTests
{
    [Fact]
    public void An_obligation_that_nobody_was_given_is_the_heads() => Assert.Equal("ceo by default", Register.Who(1));

    [Fact]
    public void An_obligation_goes_to_the_position_that_is_named()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo));
        Assert.Equal("cfo", register.Who(1));
        Assert.Equal("ceo by default", register.Who(0));
        Assert.Equal("ceo by default", register.Who(1, Clause.Direction));
    }

    [Fact]
    public void A_later_allocation_takes_the_place_of_the_one_before()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo)).Accepts(2, Ada, Allocate(Coo));
        Assert.Equal("cfo", register.Who(1));
        Assert.Equal("coo", register.Who(2));
    }

    [Fact]
    public void Giving_it_to_the_same_positions_for_the_same_reason_changes_nothing()
    {
        var register = Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo));
        register.HasNothingToChange(2, Ada, AllocateJointly(Coo, Cfo));
        Assert.NotEmpty(register.Decide(AllocateJointly(Cfo, Coo) with { Reason = "three sites" }, new(Day(2), Ada)).EventsOrThrow());
    }

    [Fact]
    public void What_the_head_has_by_default_can_be_given_to_the_head_by_name() => Assert.Equal("ceo", Register.Accepts(1, Ada, Allocate(Ceo)).Who(1));

    [Fact]
    public void S01_Unknown_positions_and_obligations_are_all_named()
    {
        var command = new AllocateAccountability { Of = ObligationId.From("5.1.z"), To = [PositionId.From("king")] };
        var refused = Register.Refuses(1, Ada, command, Rule.S01);
        Assert.Equal(["`5.1.z` is no obligation of the scope at 2026-01-02", "position `king` is not registered at 2026-01-02"], refused.Reasons.Select(reason => reason.Message));
        Assert.Contains(Rule.A10, refused.NotReached);
    }

    [Fact]
    public void S05_A_late_entry_names_where_it_is_written_down()
    {
        var late = Allocate(Cfo) with { DecidedAt = Day(1) };
        Register.Refuses(3, Ada, late, Rule.S05);
        Assert.Equal("cfo", Register.Accepts(3, Ada, late with { Reference = "minute 4" }).Who(1));
    }

    [Fact]
    public void S06_Without_an_open_scope_nobody_is_given_anything()
    {
        Before.Refuses(1, Ada, Allocate(Ceo), Rule.S01, Rule.S06);
        Register.Accepts(1, Ada, new CloseScope { Reason = "sold" }).Refuses(2, Ada, Allocate(Cfo), Rule.S06);
    }

    [Fact]
    public void S07_A_decision_is_recorded_when_it_has_been_made()
    {
        Register.Refuses(1, Ada, Allocate(Cfo) with { DecidedAt = Day(2) }, Rule.S07);
        Assert.Equal("cfo", Register.Accepts(1, Ada, Allocate(Cfo) with { EffectiveFrom = Day(2) }).Who(2));
    }

    [Fact]
    public void A05_Several_positions_need_a_reason()
    {
        Register.Refuses(1, Ada, Allocate(Cfo, Coo), Rule.A05);
        var answer = Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo)).Accountable(1);
        Assert.Equal((true, "two sites"), (answer.IsJoint, answer.Reason));
        Assert.Equal([Cfo, Coo], answer.Positions);
    }

    [Fact]
    public void A05_No_position_is_named_twice() => Register.Refuses(1, Ada, AllocateJointly(Cfo, Cfo), Rule.A05);

    [Fact]
    public void A10_Accountability_never_goes_below_top_management()
    {
        var reason = Assert.Single(Register.Refuses(1, Ada, Allocate(Ciso), Rule.A10).Reasons);
        Assert.Equal("accountability for `27001:2022/5.1.c` cannot go to position `ciso`: it is not in top management", reason.Message);
        Assert.Equal("delegate the work with its authority instead; accountability stays with position `ceo`", reason.Remedy);
    }

    [Fact]
    public void A10_One_position_below_top_management_is_one_too_many() =>
        Assert.Equal(["27001:2022/5.1.c", "ciso"], Register.Refuses(1, Ada, AllocateJointly(Cfo, Ciso), Rule.A10).Reasons[0].Subjects);

    [Fact]
    public void A10_The_position_is_in_top_management_when_it_takes_effect()
    {
        var register = Register.Accepts(1, Ada, new DesignateTopManagement { Position = Ciso, EffectiveFrom = Day(5) });
        Assert.EndsWith("not in top management at 2026-01-05", register.Refuses(1, Ada, Allocate(Ciso) with { EffectiveFrom = Day(4) }, Rule.A10).Reasons[0].Message, StringComparison.Ordinal);
        Assert.Equal("ciso", register.Accepts(1, Ada, Allocate(Ciso) with { EffectiveFrom = Day(5) }).Who(5));
    }

    [Fact]
    public void D16_No_allocation_reaches_back() => Register.Refuses(2, Ada, Allocate(Cfo) with { EffectiveFrom = Day(1) }, Rule.D16);

    [Fact]
    public void D26_The_head_or_the_governing_body_says_who_is_accountable()
    {
        Register.Refuses(1, Cleo, Allocate(Cfo), Rule.D26);
        Register.Refuses(1, Eve, Allocate(Cfo), Rule.D26);
        Assert.Equal("cfo", Governed.Accepts(1, Eve, Allocate(Cfo)).Who(1));
        Assert.Equal("cfo", Register.Accepts(1, Cleo, Allocate(Cfo) with { DecidedBy = Ada }).Who(1));
    }

    [Fact]
    public void All_broken_rules_are_told_at_once() =>
        Register.Refuses(2, Bo, Allocate(Ciso, Ciso) with { EffectiveFrom = Day(1), DecidedAt = Day(3) }, Rule.A05, Rule.A10, Rule.D16, Rule.D26, Rule.S07);

    [Fact]
    public void A_broken_contract_throws()
    {
        Assert.Throws<ArgumentException>(() => Register.Accepts(1, Ada, Allocate()));
        Assert.Throws<ArgumentException>(() => Register.Accepts(1, Ada, Allocate(default(PositionId))));
        Assert.Throws<ArgumentException>(() => Register.Accepts(1, Ada, Allocate(Cfo) with { Of = default }));
        Assert.Throws<ArgumentException>(() => Register.Accepts(1, Ada, Allocate(Cfo) with { Reason = " " }));
    }
}
