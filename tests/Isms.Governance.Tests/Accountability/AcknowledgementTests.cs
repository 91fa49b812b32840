using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>Who fills an accountable position acknowledges it; silence changes nothing about it.</summary>
public class AcknowledgementTests
{
    private static GovernanceRegister OfCfo { get; } = Register.Accepts(1, Ada, Allocate(Cfo));

    [Fact]
    public void An_acknowledgement_shows_from_then_on()
    {
        var register = OfCfo.Accepts(2, Cleo, Acknowledge(Cfo));
        Assert.False(Assert.Single(register.Accountable(1).Seats).IsAcknowledged);
        Assert.Equal(Day(2), Assert.Single(register.Accountable(2).Seats).AcknowledgedSince);
        Assert.Contains("acknowledged by cleo since 2026-01-03", register.Accountable(2).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Acknowledging_again_changes_nothing() => OfCfo.Accepts(2, Cleo, Acknowledge(Cfo)).HasNothingToChange(3, Cleo, Acknowledge(Cfo));

    [Fact]
    public void A_successor_acknowledges_anew()
    {
        var register = OfCfo.Accepts(2, Cleo, Acknowledge(Cfo))
            .Accepts(3, Ada, new EndAppointment { Position = Cfo, Person = Cleo }, new AppointPerson { Position = Cfo, Person = Dan });
        Assert.False(Assert.Single(register.Accountable(3).Seats).IsAcknowledged);
        Assert.True(Assert.Single(register.Accepts(4, Dan, Acknowledge(Cfo)).Accountable(4).Seats).IsAcknowledged);
    }

    [Fact]
    public void What_comes_back_by_a_new_decision_is_acknowledged_anew()
    {
        var register = OfCfo.Accepts(2, Cleo, Acknowledge(Cfo)).Accepts(3, Ada, Transfer(Cfo, Coo)).Accepts(4, Ada, Transfer(Coo, Cfo));
        Assert.True(Assert.Single(register.Accountable(2).Seats).IsAcknowledged);
        Assert.False(Assert.Single(register.Accountable(4).Seats).IsAcknowledged);
        Assert.True(Assert.Single(register.Accepts(5, Cleo, Acknowledge(Cfo)).Accountable(5).Seats).IsAcknowledged);
    }

    [Fact]
    public void The_head_acknowledges_what_it_has_by_default() => Assert.True(Assert.Single(Register.Accepts(1, Ada, Acknowledge(Ceo)).Accountable(1).Seats).IsAcknowledged);

    [Fact]
    public void S01_The_position_exists() => Register.Refuses(1, Ada, Acknowledge(PositionId.From("king")), Rule.S01);

    [Fact]
    public void A09_Only_a_position_that_is_accountable_acknowledges()
    {
        var reason = Assert.Single(OfCfo.Refuses(2, Dan, Acknowledge(Coo), Rule.A09).Reasons);
        Assert.Equal("position `coo` is not accountable for `27001:2022/5.1.c`: position `cfo` is", reason.Message);
    }

    [Fact]
    public void D26_Nobody_acknowledges_for_somebody_else()
    {
        var reason = Assert.Single(OfCfo.Refuses(2, Ada, Acknowledge(Cfo), Rule.D26).Reasons);
        Assert.Equal("let it be decided by position `cfo` (`cleo`)", reason.Remedy);
        OfCfo.Accepts(2, Ada, Acknowledge(Cfo) with { DecidedBy = Cleo });
    }

    [Fact]
    public void The_rules_of_every_act_hold_for_it()
    {
        Before.Refuses(2, Ada, Acknowledge(Ceo), Rule.S01, Rule.S06);
        OfCfo.Refuses(3, Cleo, Acknowledge(Cfo) with { DecidedAt = Day(2) }, Rule.S05);
        OfCfo.Refuses(3, Cleo, Acknowledge(Cfo) with { EffectiveFrom = Day(4) }, Rule.S07);
        OfCfo.Refuses(3, Cleo, Acknowledge(Cfo) with { EffectiveFrom = Day(2) }, Rule.D16);
    }

    [Fact]
    public void An_acknowledgement_may_be_withdrawn_and_never_become_another_one()
    {
        var acknowledged = Assert.IsType<AccountabilityAcknowledged>(OfCfo.Accepts(2, Cleo, Acknowledge(Cfo)).Journal.Last().Event);
        Assert.True(acknowledged.MayBecome(null));
        Assert.False(acknowledged.MayBecome(acknowledged with { Position = Coo }));
    }

    [Fact]
    public void Allocations_and_splits_are_never_corrected_away()
    {
        Assert.False(OfCfo.Journal.Last().Event.MayBecome(null));
        Assert.False(Register.Accepts(1, Ada, Split()).Journal.Last().Event.MayBecome(null));
    }
}
