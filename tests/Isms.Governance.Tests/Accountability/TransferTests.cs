using Isms.Governance.Accountability;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>Accountability moves from one position in top management to another.</summary>
public class TransferTests
{
    [Fact]
    public void What_the_head_has_by_default_is_transferred_from_the_head() => Assert.Equal("cfo", Register.Accepts(1, Ada, Transfer(Ceo, Cfo)).Who(1));

    [Fact]
    public void A_transfer_is_an_allocation_to_whoever_has_it_then()
    {
        var accepted = Assert.IsType<Accepted>(Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo)).Decide(Transfer(Cfo, Ceo), new(Day(2), Ada)));
        var allocated = Assert.IsType<AccountabilityAllocated>(Assert.Single(accepted.Events));
        Assert.Equal([Ceo, Coo], allocated.To);
        Assert.Equal("two sites", allocated.Reason);
    }

    [Fact]
    public void To_another_of_several_it_leaves_one() => Assert.Equal("coo", Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo), Transfer(Cfo, Coo)).Who(1));

    [Fact]
    public void Transferring_again_changes_nothing()
    {
        Register.Accepts(1, Ada, Transfer(Ceo, Cfo)).HasNothingToChange(2, Ada, Transfer(Ceo, Cfo));
        Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo), Transfer(Cfo, Ceo)).HasNothingToChange(2, Ada, Transfer(Cfo, Ceo));
    }

    [Fact]
    public void A10_Only_a_position_that_has_it_hands_it_over()
    {
        var reason = Assert.Single(Register.Accepts(1, Ada, Allocate(Cfo)).Refuses(2, Ada, Transfer(Coo, Ceo), Rule.A10).Reasons);
        Assert.Equal("position `coo` has no accountability for `27001:2022/5.1.c` to hand over: it lies with position `cfo`", reason.Message);
        Assert.Equal("transfer it from position `cfo`", reason.Remedy);
    }

    [Fact]
    public void A10_It_never_goes_below_top_management()
    {
        var reason = Assert.Single(Register.Accepts(1, Ada, Allocate(Cfo)).Refuses(2, Ada, Transfer(Cfo, Ciso), Rule.A10).Reasons);
        Assert.Equal("accountability for `27001:2022/5.1.c` cannot go to position `ciso`: it is not in top management", reason.Message);
        Assert.Equal("delegate the work with its authority instead; accountability stays with position `cfo`", reason.Remedy);
    }

    [Fact]
    public void The_rules_of_every_decision_hold_for_it()
    {
        Register.Refuses(1, Ada, Transfer(Ceo, PositionIds.Nobody), Rule.S01);
        Before.Refuses(1, Ada, Transfer(Ceo, Cfo), Rule.S01, Rule.S06);
        Register.Refuses(2, Ada, Transfer(Ceo, Cfo) with { DecidedAt = Day(1) }, Rule.S05);
        Register.Refuses(2, Ada, Transfer(Ceo, Cfo) with { DecidedAt = Day(3) }, Rule.S07);
        Register.Refuses(2, Ada, Transfer(Ceo, Cfo) with { EffectiveFrom = Day(1) }, Rule.D16);
        Register.Refuses(2, Cleo, Transfer(Ceo, Cfo), Rule.D26);
    }

    private static class PositionIds
    {
        internal static readonly Governance.Organization.PositionId Nobody = Governance.Organization.PositionId.From("nobody");
    }
}
