using Isms.Governance.Delegations;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>The conditions of the whole chain bind whoever acts, and so do instructions given later.</summary>
public class ConditionTests
{
    private static readonly Condition Quotes = new() { Id = Id("quotes"), Text = "three quotes", Over = Euro(10_000m) }, Legal = new() { Id = Id("legal"), Text = "legal was asked" };

    private static readonly GovernanceRegister Bound = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).Redelegable(3)) with { Conditions = [Quotes] })
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).Redelegable(1), under: 1) with { Conditions = [Legal] })
        .Accepts(2, Dan, Grant(3, It, Lead, Mandate.ToDecide(Spend), under: 2));

    private static GiveInstruction Instruct(string id, int item, Period? within = null) => new() { Id = Id(id), Item = Item(item), Text = "no new suppliers", PassOnWithin = within };

    private static PassOnInstruction PassOn(string id, int item) => new() { Instruction = Id(id), Item = Item(item) };

    [Fact]
    public void The_conditions_of_the_chain_bind_everyone_below_and_an_amount_can_spare_them()
    {
        Assert.Equal(["condition `legal`: legal was asked", "condition `quotes`: three quotes, over 10,000 EUR"], Bound.MayAct(3, Dan, Spend, 10_000.01m).Conditions);
        Assert.Equal(["condition `legal`: legal was asked"], Bound.MayAct(3, Dan, Spend, 10_000m).Conditions);
        Assert.True(Bound.May(3, Bo, Spend, 10_000m));
        Assert.Equal(Verdict.YesProvided, Bound.At(Day(3)).MayAct(Bo, Spend, Money.Of(1m, "USD")).Verdict);
        Assert.True(Bound.May(3, Ada, Spend, 99_000m));
    }

    [Fact]
    public void Whoever_acts_states_each_condition_as_met()
    {
        Bound.Refuses(3, Liz, Do("X-1", Liz, Spend, 20_000m), "D23");
        Bound.Refuses(3, Liz, Do("X-1", Liz, Spend, 20_000m) with { ConditionsMet = [Quotes.Id] }, "D23");
        var done = Bound.Accepts(3, Liz, Do("X-1", Liz, Spend, 20_000m) with { ConditionsMet = [Quotes.Id, Legal.Id] });
        Assert.Equal(CoverageVerdict.Covered, done.CoverageOf(3, "X-1").Verdict);
        Assert.Equal(["D23"], Bound.Accepts(3, Liz, Report("X-1", 3, Liz, Spend, 1m)).Uncovered(3, "X-1"));
        Assert.True(Bound.At(Day(3)).MayAct(Asks(Liz, Spend, 1m) with { ConditionsMet = [Legal.Id] }).IsYes);
    }

    [Fact]
    public void An_id_names_one_condition_in_a_chain()
    {
        var other = new Condition { Id = Quotes.Id, Text = "two quotes" };
        Bound.Refuses(3, Bo, Grant(9, Ciso, Eng, Mandate.ToDecide(Spend), under: 1) with { Conditions = [other] }, "S02");
        Bound.Accepts(3, Bo, Grant(9, Ciso, Eng, Mandate.ToDecide(Spend), under: 1) with { Conditions = [Quotes] });
        Register.Refuses(3, Ada, Grant(9, Ceo, Eng, Mandate.ToDecide(Spend)) with { Conditions = [Quotes, other] }, "S02");
        Assert.ThrowsAny<ArgumentException>(() => Register.Decide(Grant(9, Ceo, Eng, Mandate.ToDecide(Spend)) with { Conditions = [new() { Id = default, Text = "x" }] }, new(Day(3), Ada)));
    }

    [Fact]
    public void An_instruction_binds_the_delegate_and_everyone_below_from_its_date()
    {
        var register = Bound.Accepts(5, Bo, Instruct("N-1", 2) with { EffectiveFrom = Day(6) });
        Assert.Equal(["condition `legal`: legal was asked"], register.MayAct(5, Liz, Spend, 1m).Conditions);
        Assert.Equal(["condition `legal`: legal was asked", "condition `N-1`: no new suppliers"], register.MayAct(6, Liz, Spend, 1m).Conditions);
        Assert.True(register.May(6, Bo, Spend, 1m));
        register.Refuses(6, Dan, Do("X-1", Dan, Spend, 1m) with { ConditionsMet = [Legal.Id] }, "D23");
        register.Accepts(6, Dan, Do("X-1", Dan, Spend, 1m) with { ConditionsMet = [Legal.Id, Id("N-1")] });
    }

    [Fact]
    public void An_instruction_is_given_by_a_delegator_above_and_once()
    {
        Bound.Refuses(5, Dan, Instruct("N-1", 2), "D26");
        Bound.Refuses(5, Bo, Instruct("N-1", 99), "S01");
        Bound.Refuses(5, Bo, Instruct("N-1", 2) with { EffectiveFrom = Day(4) }, "D16");
        Bound.Refuses(5, Bo, Instruct("legal", 2), "S02");
        var given = Bound.Accepts(5, Ada, Instruct("N-1", 2));
        given.HasNothingToChange(7, Ada, Instruct("N-1", 2));
        given.Refuses(7, Ada, Instruct("N-1", 2) with { Text = "none at all" }, "S02");
        var refused = Bound.Accepts(5, Ada, Revoke(2)).Refuses(6, Ada, Instruct("N-1", 2), "D18");
        Assert.Equal("`DA-1/2 to position it` is revoked and cannot be instructed about", refused.Reasons[0].Message);
    }

    [Fact]
    public void An_instruction_may_be_passed_on_within_more_time_than_the_calendar_has()
    {
        var given = Bound.Accepts(5, Ada, Instruct("N-1", 1, Period.FromYears(9_000)));
        Assert.Empty(given.At(Day(700)).Findings().Of(Rule.D23));
    }

    [Fact]
    public void An_instruction_that_is_not_passed_on_in_time_is_found_until_it_is()
    {
        var given = Bound.Accepts(5, Ada, Instruct("N-1", 1, Period.FromDays(14)));
        Assert.Empty(given.At(Day(19)).Findings().Of(Rule.D23));
        Assert.Equal(2, given.At(Day(20)).Findings().Of(Rule.D23).Count);
        var passed = given.Accepts(6, Bo, PassOn("N-1", 2));
        Assert.Equal(["N-1", "DA-1/3 to position lead"], Assert.Single(passed.At(Day(20)).Findings().Of(Rule.D23)).Subjects);
        Assert.Empty(passed.Accepts(25, Dan, PassOn("N-1", 3)).At(Day(25)).Findings().Of(Rule.D23));
        Assert.Empty(passed.Accepts(25, Ada, Revoke(2)).At(Day(25)).Findings().Of(Rule.D23));
        passed.HasNothingToChange(7, Bo, PassOn("N-1", 2));
    }

    [Fact]
    public void An_instruction_is_passed_on_by_the_delegator_to_somebody_below()
    {
        var given = Bound.Accepts(5, Bo, Instruct("N-1", 2, Period.FromDays(14)));
        given.Refuses(6, Liz, PassOn("N-1", 3), "D26");
        given.Refuses(6, Ada, PassOn("N-1", 2), "D23");
        given.Refuses(6, Dan, PassOn("N-9", 3), "S01");
        given.Refuses(6, Dan, PassOn("N-1", 3) with { EffectiveFrom = Day(4) }, "D23");
        given.Refuses(6, Dan, PassOn("N-1", 3) with { EffectiveFrom = Day(7) }, "S07");
    }
}
