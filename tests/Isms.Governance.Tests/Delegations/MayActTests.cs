using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>May this person do this? Yes, yes provided, no with every reason, or not evaluable.</summary>
public class MayActTests
{
    private static readonly GovernanceRegister Granted = Register
        .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Redelegable(1).For(Days(1, 365))))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Buy).UpTo(1_000m, "EUR"), under: 1));

    [Fact]
    public void A_delegate_may_act_under_its_item_on_behalf_of_the_original_holder_who_stays_accountable()
    {
        var answer = Granted.MayAct(3, Dan, Buy, 1_000m);
        Assert.Equal(Verdict.Yes, answer.Verdict);
        Assert.Equal((Capacity.Delegate, It, Ceo), (answer.Capacity, answer.Seat, answer.OnBehalfOf));
        Assert.Equal([Item(2).To(It), Item(1).To(Ciso)], answer.Chain.Select(link => link.Item));
        Assert.Equal([(Ciso, It, Bo), (Ceo, Ciso, Ada)], answer.Chain.Select(link => (link.From, link.To, link.Decided.By)));
        Assert.All(answer.Chain, link => Assert.Equal(Standing.Active, link.Standing));
        Assert.Equal(Euro(1_000m), answer.Limit);
        Assert.Equal([Ada], answer.Accountable!.Persons);
        Assert.Empty(answer.Conditions);
        Assert.Empty(answer.AlsoUnder);
        Assert.Empty(answer.Reasons);
        Assert.Null(answer.Cause);
    }

    [Fact]
    public void The_original_holder_acts_in_its_own_capacity_and_keeps_its_mandate_after_delegating()
    {
        var answer = Granted.MayAct(3, Ada, Spend, 1_000_000m);
        Assert.Equal((Verdict.Yes, Capacity.Own, Ceo, Ceo), (answer.Verdict, answer.Capacity, answer.Seat, answer.OnBehalfOf));
        Assert.Null(answer.Limit);
        Assert.Empty(answer.Chain);
    }

    [Fact]
    public void A_delegator_keeps_its_mandate_after_handing_it_on()
    {
        Assert.True(Granted.May(3, Bo, Buy, 25_000m));
        Assert.True(Granted.May(3, Bo, Spend, 25_000m));
    }

    [Fact]
    public void The_limit_itself_is_within_the_limit()
    {
        Assert.True(Granted.May(3, Bo, Spend, 25_000m));
        Assert.Equal(["D22"], Granted.MayAct(3, Bo, Spend, 25_000.01m).Codes());
        Assert.True(Granted.May(3, Bo, Spend, 0m));
    }

    [Fact]
    public void An_amount_in_another_currency_is_not_within_the_limit()
    {
        var answer = Granted.At(Day(3)).MayAct(Bo, Spend, Money.Of(1m, "USD"));
        Assert.Equal(["D22"], answer.Codes());
        Assert.True(Granted.At(Day(3)).MayAct(Ada, Spend, Money.Of(1m, "USD")).IsYes);
    }

    [Fact]
    public void The_lowest_limit_of_the_chain_binds_in_a_chain_of_items_without_limits_too()
    {
        var register = Granted.Accepts(2, Bo, Grant(3, Ciso, Eng, Mandate.ToDecide(Spend), under: 1));
        Assert.Equal(Euro(25_000m), register.MayAct(3, Eve, Spend, 25_000m).Limit);
        Assert.Equal(["D22"], register.MayAct(3, Eve, Spend, 25_001m).Codes());
    }

    [Fact]
    public void Who_holds_nothing_is_told_so_and_who_could()
    {
        var answer = Granted.MayAct(3, Liz, Buy, 500m);
        Assert.Equal(["A02"], answer.Codes());
        Assert.Contains("holds no authority for `buy`", answer.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Equal([It, Ciso, Ceo], answer.Next.Select(next => next.Party));
        Assert.Equal([Ada], answer.Accountable!.Persons);
        Assert.Null(answer.Capacity);
    }

    [Fact]
    public void Who_holds_too_little_is_told_who_holds_enough()
    {
        Assert.Equal([Ciso, Ceo], Granted.MayAct(3, Dan, Buy, 1_001m).Next.Select(next => next.Party));
        Assert.Equal([Ceo], Granted.MayAct(3, Dan, Buy, 25_001m).Next.Select(next => next.Party));
    }

    [Fact]
    public void Every_reason_of_every_item_is_told()
    {
        var register = Granted.Accepts(3, Bo, Grant(3, Ciso, It, Mandate.ToDecide(Spend).UpTo(10m, "EUR").For(Days(10, 20)).In(ItUnit), under: 1));
        var answer = register.MayAct(5, Dan, Buy, 2_000m, unit: EngUnit, kind: ActKinds.Perform);
        Assert.Equal(["D02", "D22", "D16", "D02", "D02", "D22"], answer.Codes());
    }

    [Fact]
    public void An_activity_covers_what_is_part_of_it_and_not_the_other_way_round()
    {
        Assert.True(Granted.May(3, Bo, Buy, 10m));
        Assert.Equal(["A02"], Granted.MayAct(3, Dan, Spend, 10m).Codes());
    }

    [Fact]
    public void One_kind_of_act_does_not_bring_another()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToPerform(Hire)));
        Assert.Equal(Verdict.Yes, register.MayAct(2, Bo, Hire, kind: ActKinds.Perform).Verdict);
        Assert.Equal(["D02"], register.MayAct(2, Bo, Hire, kind: ActKinds.Decide).Codes());
        Assert.Equal(["D02"], register.MayAct(2, Bo, Hire, kind: ActKinds.Prepare).Codes());
        Assert.Throws<ArgumentException>(() => Asks(Bo, Hire, kind: ActKinds.All));
        Assert.Throws<ArgumentException>(() => Asks(Bo, Hire, kind: ActKinds.None));
    }

    [Fact]
    public void Limits_never_add_up()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(600m, "EUR")),
            Grant(2, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(600m, "EUR")));
        Assert.False(register.May(2, Bo, Spend, 1_000m));
    }

    [Fact]
    public void An_item_for_some_units_is_a_yes_only_provided_that_it_is_for_them()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).In(ItUnit, EngUnit)));
        var answer = register.MayAct(2, Bo, Hire);
        Assert.Equal(Verdict.YesProvided, answer.Verdict);
        Assert.False(answer.IsYes);
        Assert.Equal("only for unit `it-unit` or `eng-unit`", Assert.Single(answer.Conditions));
        Assert.Equal(Verdict.Yes, register.MayAct(2, Bo, Hire, unit: Helpdesk).Verdict);
        Assert.Equal(["D02"], register.MayAct(2, Bo, Hire, unit: Company).Codes());
    }

    [Fact]
    public void A_member_of_a_body_may_act_provided_that_the_body_decides_with_its_quorum()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Hire)));
        Assert.All(new[] { Bo, Dan, Eve }, person =>
        {
            var answer = register.MayAct(2, person, Hire);
            Assert.Equal((Verdict.YesProvided, Ceo), (answer.Verdict, answer.OnBehalfOf));
            Assert.Equal("a recorded decision of body `committee` by 2 distinct persons, the chair among them", Assert.Single(answer.Conditions));
        });
        Assert.Equal(["A02"], register.MayAct(2, Liz, Hire).Codes());
    }

    [Fact]
    public void A_body_whose_chair_is_vacant_cannot_act()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Circle, Mandate.ToDecide(Hire)));
        Assert.Equal(["A07"], register.MayAct(2, Liz, Hire).Codes());
        var filled = register.Accepts(3, Ada, Appoint(Vacant, Max));
        Assert.Equal([Verdict.No, Verdict.YesProvided], [filled.MayAct(2, Liz, Hire).Verdict, filled.MayAct(3, Liz, Hire).Verdict]);
    }

    [Fact]
    public void The_governing_body_may_hold_an_activity_originally()
    {
        var elect = ActivityId.From("elect");
        var register = Register.Accepts(1, Ada, new DefineActivity { Id = elect, HeldBy = [Board] });
        var answer = register.MayAct(2, Max, elect);
        Assert.Equal((Verdict.YesProvided, Capacity.Own, Member, Board), (answer.Verdict, answer.Capacity, answer.Seat, answer.OnBehalfOf));
        Assert.False(register.May(2, Ada, elect));
        var below = register.Accepts(2, Gabi, Grant(1, Board, Ceo, Mandate.ToDecide(elect)));
        Assert.True(below.May(3, Ada, elect));
    }

    [Theory]
    [InlineData("nobody", "hire", null, null, null, "person `nobody` is not on record at 2026-01-04")]
    [InlineData("bo", "dance", null, null, null, "activity `dance` is not on record at 2026-01-04")]
    [InlineData("bo", "spend", null, null, null, "amount missing: `spend` is monetary")]
    [InlineData("bo", "spend", 1, "storm", null, "context `storm` is not on record at 2026-01-04")]
    [InlineData("bo", "hire", null, null, "moon", "unit `moon` is not on record at 2026-01-04")]
    public void What_is_not_on_record_is_neither_a_yes_nor_a_no(string person, string activity, int? euro, string? context, string? unit, string cause)
    {
        var answer = Granted.MayAct(3, PersonId.From(person), ActivityId.From(activity), euro,
            context is null ? null : ContextId.From(context), unit is null ? null : UnitId.From(unit));
        Assert.Equal((Verdict.NotEvaluable, cause), (answer.Verdict, answer.Cause));
        Assert.Null(answer.Accountable);
        Assert.Empty(answer.Reasons);
        Assert.Equal($"not evaluable: {cause}", answer.ToString());
    }

    [Fact]
    public void Nothing_is_answered_without_a_record_before_the_scope_is_established_and_after_it_is_closed()
    {
        Assert.Equal("no record yet", GovernanceRegister.Empty.MayAct(1, Bo, Hire).Cause);
        Assert.Equal("no record yet", Granted.AsOf(Day(3), 0).MayAct(Bo, Hire).Cause);
        Assert.Equal("no record yet", Granted.AsOf(Day(3), Day(-1)).MayAct(Bo, Hire).Cause);
        Assert.Equal("no scope is established at 2025-12-31", Granted.MayAct(-1, Bo, Hire).Cause);
        Assert.EndsWith("is closed at 2026-01-11", Granted.Accepts(10, Ada, Close()).MayAct(10, Bo, Hire).Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_left_is_not_on_record() =>
        Assert.Equal(Verdict.NotEvaluable, Granted.Accepts(10, Ada, Leave(Bo)).MayAct(10, Bo, Spend, 1m).Verdict);
}
