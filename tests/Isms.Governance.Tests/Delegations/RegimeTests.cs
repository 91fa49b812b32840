using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Several regimes in one organisation: the nearest one is the whole scheme for an activity, and a grant over several keeps each.</summary>
public class RegimeTests
{
    private static readonly DelegationScheme Strict = new() { Name = "strict", AcceptanceRequired = true, MaxTerm = Period.FromMonths(6), MaxDepth = 1, EndsWithDelegator = true };

    private static readonly GovernanceRegister Several = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with
    {
        Name = "several",
        Redelegation = Redelegation.UnlessStated,
        MaxDepth = 4,
        Regimes = [new() { Activities = [Govern], Scheme = Strict }, new() { Categories = ["upward"], Scheme = DelegationScheme.Simple with { Name = "up", Direction = Direction.Up } }],
    }), new DefineActivity { Id = GateTests.Pay, PartOf = Govern, Categories = ["upward"] });

    [Fact]
    public void An_activity_has_the_settings_of_its_nearest_regime()
    {
        var view = Several.At(Day(2));
        Assert.Equal(["several", "strict", "strict", "up", "several"], new[] { Hire, Govern, SignLease, GateTests.Pay, ActivityId.From("unknown") }.Select(each => view.SchemeFor(each).Name));
        Assert.Equal("several", view.Scheme!.Name);
        Assert.Equal("simple", GovernanceRegister.Empty.At(Day(2)).SchemeFor(Hire).Name);
    }

    [Fact]
    public void The_nearest_regime_replaces_the_whole_scheme()
    {
        Several.Accepts(2, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        Several.Refuses(2, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Sign)), "D01", "D10");
        var register = Several.Accepts(2, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Sign).For(Days(2, 90))));
        Assert.Equal(Standing.NotAccepted, register.Stands(2, 1));
        Several.Refuses(2, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(GateTests.Pay)), "D15");
    }

    [Fact]
    public void A_grant_over_several_regimes_keeps_each_of_them_and_a_wide_one_those_of_what_is_narrower()
    {
        Several.Refuses(2, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Hire, Sign)), "D01", "D10");
        var register = Several.Accepts(2, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Hire, Sign).For(Days(2, 90))));
        var terms = Assert.IsType<ResponsibilityDelegated>(register.Journal.Last().Event);
        Assert.Equal((true, 0), (terms.AcceptanceRequired, terms.Mandate.Redelegations));
        Assert.Equal(["D04", "D15"], Several.Decide(Grant(1, Ceo, Cfo, Mandate.ToDecide(Govern).For(Days(2, 90)).Redelegable(1)), new(Day(2), Ada)).Codes().Order());
    }

    [Fact]
    public void A_regime_may_end_a_named_persons_delegations_with_the_delegator()
    {
        var register = Several.Accepts(2, Ada, Grant(1, Ceo, Liz, Mandate.To(ActKinds.Prepare, Sign).For(Days(2, 90))), Grant(2, Ceo, Liz, Mandate.ToDecide(Hire)))
            .Accepts(3, Liz, Accept(1)).Accepts(5, Gabi, End(Ceo, Ada), Appoint(Ceo, Max));
        Assert.Equal([Standing.Lapsed, Standing.Active], [register.Stands(5, 1), register.Stands(5, 2)]);
    }

    [Fact]
    public void S05_A_regime_may_admit_no_late_entry()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with
        {
            Name = "portal",
            Regimes = [new() { Activities = [Hire], Scheme = DelegationScheme.Simple with { Name = "hr", LateEntryRefused = true } }],
        }));
        register.Refuses(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(3), Reference = "minute 1" }, "S05");
        var both = register.Accepts(3, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), Grant(2, Ceo, Ciso, Mandate.ToDecide(Patch)));
        both.Refuses(6, Ada, Revoke(1) with { DecidedAt = Day(5), Reference = "minute 2" }, "S05");
        both.Accepts(6, Ada, Revoke(2) with { DecidedAt = Day(5), Reference = "minute 2" });
    }

    [Fact]
    public void A_grant_is_judged_by_the_regimes_of_when_it_is_decided()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Cfo, Mandate.ToDecide(Sign)))
            .Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "later", Regimes = [new() { Activities = [Sign], Scheme = Strict }] }) with { EffectiveFrom = Day(10) });
        Assert.Equal(["simple", "later", "strict"], new[] { register.At(Day(9)).SchemeFor(Sign), register.At(Day(10)).Scheme!, register.At(Day(10)).SchemeFor(SignLease) }.Select(each => each.Name));
        Assert.Equal(Standing.Active, register.Stands(20, 1));
        register.Accepts(9, Ada, Grant(2, Ceo, Cfo, Mandate.ToDecide(Sign)));
        register.Refuses(10, Ada, Grant(2, Ceo, Cfo, Mandate.ToDecide(Sign)), "D01", "D10");
    }

    [Fact]
    public void A_regime_has_no_regimes_of_its_own() =>
        Assert.Throws<ArgumentException>(() => new Regime { Scheme = DelegationScheme.CwmTaf });
}
