using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Delegations.StandInTests;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D19 and D21: a deputy carries no more than who named it did, and decides no case of who is away.</summary>
public class DeputyBoundsTests
{
    private static readonly NameDeputy ByEng = new() { Seat = Ciso, Deputy = Eng };

    /// <summary>The CISO is away, and Liz acts in the seat without money.</summary>
    private static readonly GovernanceRegister Acting = Granted.Accepts(2, Ada, Away(Bo), Act(Ciso, Liz, 20) with { Carries = Carries.AllButMoney });

    [Fact]
    public void D19_A_deputy_whom_an_acting_holder_names_carries_no_more_than_acting_does()
    {
        var register = Acting.Accepts(3, Liz, ByEng).Accepts(4, Ada, Away(Liz));
        Assert.True(register.May(5, Eve, Hire));
        var answer = register.MayAct(5, Eve, Spend, 100m);
        Assert.Equal(["D19"], answer.Codes());
        Assert.Equal("as deputy for position `ciso` in the place of `bo`: that does not carry money", answer.Reasons[0].Message);
        Assert.Equal(["D19"], register.MayAct(25, Eve, Spend, 100m).Codes());
    }

    [Fact]
    public void D19_A_deputy_named_from_above_or_by_the_regular_holder_carries_what_is_stated()
    {
        Assert.True(Acting.Accepts(3, Ada, ByEng).Accepts(4, Ada, Away(Liz)).May(5, Eve, Spend, 100m));
        Assert.True(Acting.Accepts(3, Liz, ByEng with { DecidedWith = [Ada] }).Accepts(4, Ada, Away(Liz)).May(5, Eve, Spend, 100m));
        Assert.True(Granted.Accepts(1, Bo, ByEng).Accepts(2, Ada, Away(Bo), Act(Ciso, Liz, 20) with { Carries = Carries.AllButMoney }).Accepts(4, Ada, Away(Liz)).May(5, Eve, Spend, 100m));
        Assert.False(Acting.Accepts(3, Ada, ByEng with { Carries = Carries.Only(Patch) }).Accepts(4, Ada, Away(Liz)).May(5, Eve, Spend, 100m));
    }

    [Fact]
    public void D21_A_deputy_or_successor_does_not_decide_the_case_of_who_is_away()
    {
        var deputy = Granted.Accepts(2, Ada, ByEng, Away(Bo));
        var answer = deputy.At(Day(3)).MayAct(Asks(Eve, Spend, 100m) with { RequestedBy = Bo });
        Assert.Equal(["D21"], answer.Codes());
        Assert.Equal("`bo` requested it or gains by it, and `eve` would act as deputy for position `ciso` in the place of `bo`", answer.Reasons[0].Message);
        Assert.Equal(["D21"], deputy.At(Day(3)).MayAct(Asks(Eve, Spend, 100m) with { Beneficiaries = [Bo] }).Codes());
        Assert.True(deputy.At(Day(3)).MayAct(Asks(Eve, Spend, 100m) with { RequestedBy = Dan }).IsYes);
        deputy.Refuses(3, Eve, new ExerciseAuthority { Id = ExerciseId.From("X-1"), Person = Eve, Activity = Spend, Amount = Euro(100m), RequestedBy = Bo }, "D21");
        var successor = Granted.Accepts(2, Ada, new AdoptOrderOfSuccession { Item = InstrumentItem.Of("SO-1", 1), Seat = Ciso, Order = [Eng] }, Away(Bo));
        Assert.Equal(["D21"], successor.At(Day(3)).MayAct(Asks(Eve, Spend, 100m) with { RequestedBy = Bo }).Codes());
    }

    [Fact]
    public void D21_The_case_of_an_acting_holder_who_is_away_is_barred_too_and_an_acting_holder_decides_those_of_the_regular_one()
    {
        var acting = Granted.Accepts(2, Ada, ByEng, Away(Bo), Act(Ciso, Liz, 20));
        Assert.True(acting.At(Day(3)).MayAct(Asks(Liz, Spend, 100m) with { RequestedBy = Bo }).IsYes);
        var away = acting.Accepts(4, Ada, Away(Liz));
        Assert.All(new[] { Bo, Liz }, person => Assert.Equal(["D21"], away.At(Day(5)).MayAct(Asks(Eve, Spend, 100m) with { RequestedBy = person }).Codes()));
    }

    [Fact]
    public void D21_What_is_exempt_has_to_be_so_for_who_acts_and_for_whom_they_act()
    {
        var fees = ActivityId.From("fees");
        GovernanceRegister Exempting(Party party) => Granted.Accepts(2, Ada,
            new DefineActivity { Id = fees, IsMonetary = true, OwnCase = new() { Exempt = [new() { Max = Euro(100m), For = party }] } },
            Grant(9, Ceo, Ciso, Mandate.ToDecide(fees)), ByEng, Away(Bo));
        Assert.Equal(Euro(100m), Exempting(Ciso).At(Day(3)).MayAct(Asks(Eve, fees, 50m) with { RequestedBy = Bo }).Limit);
        Assert.Equal(["D21"], Exempting(Ciso).At(Day(3)).MayAct(Asks(Eve, fees, 101m) with { RequestedBy = Bo }).Codes());
        Assert.Equal(["D21"], Exempting(Eng).At(Day(3)).MayAct(Asks(Eve, fees, 50m) with { RequestedBy = Bo }).Codes());
        Assert.Equal("it is not a case that `bo` requested or gains by", Assert.Single(Exempting(Eng).MayAct(3, Eve, fees, 50m).Conditions));
    }
}
