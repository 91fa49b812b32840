using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Who acts for a seat that is vacant or whose holder is absent: acting holders, deputies, successors.</summary>
public class StandInTests
{
    /// <summary>The CISO may spend 25,000 and hire; the head of IT 1,000 in their own right.</summary>
    internal static readonly GovernanceRegister Granted = Register.Accepts(1, Ada,
        new ChangeEntry { To = new Activity { Id = Hire, Categories = ["personnel"] } },
        Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR")), Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire, Patch)),
        Grant(3, Ceo, It, Mandate.ToDecide(Spend).UpTo(1_000m, "EUR")));

    internal static RecordAbsence Away(PersonId person, int? until = null, string? reason = "leave") =>
        new() { Person = person, Reason = reason, Until = until is { } day ? Day(day) : null };

    private static NameDeputy Deputy(PositionId seat, PositionId deputy) => new() { Seat = seat, Deputy = deputy };

    private static AdoptOrderOfSuccession Order(PositionId seat, params ValueList<Successor> order) => new() { Item = InstrumentItem.Of("SO-1", 1), Seat = seat, Order = order };

    [Fact]
    public void A_deputy_acts_only_while_the_holder_is_absent()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng));
        Assert.Equal(["D19"], register.MayAct(3, Eve, Spend, 25_000m).Codes());
        Assert.Equal("position `eng` is only deputy of position `ciso`: `bo` fills it and is present", register.MayAct(3, Eve, Spend, 25_000m).Reasons[0].Message);
        var away = register.Accepts(3, Ada, Away(Bo, 9));
        var answer = away.MayAct(4, Eve, Spend, 25_000m);
        Assert.Equal((Verdict.Yes, Capacity.Deputy, Eng, Ciso, Bo), (answer.Verdict, answer.Capacity, answer.Seat!.Value, answer.StandIn!.Seat, answer.StandIn.Absent!.Value));
        Assert.Equal((Party)Ceo, answer.OnBehalfOf);
        Assert.Equal(Item(1).To(Ciso), answer.Chain[0].Item);
        Assert.Contains("as deputy for position `ciso` in the place of `bo`, on behalf of position `ceo`, filling position `eng`, up to 25,000 EUR", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(Ada, Assert.Single(answer.Accountable!.Seats).Person);
        Assert.Equal(["D22"], away.MayAct(4, Eve, Spend, 25_001m).Codes());
        Assert.False(away.May(9, Eve, Spend, 25_000m));
    }

    [Fact]
    public void What_somebody_did_who_stood_in_keeps_both_identities_on_record()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng), Away(Bo, 9), Act(Ciso, Liz, 9) with { EffectiveFrom = Day(5) })
            .Accepts(3, Eve, new ExerciseAuthority { Id = ExerciseId.From("X-1"), Person = Eve, Activity = Hire })
            .Accepts(5, Liz, new ExerciseAuthority { Id = ExerciseId.From("X-2"), Person = Liz, Activity = Hire });
        var ledger = register.At(Day(20)).Exercises();
        Assert.Equal([(Eve, Bo), (Liz, Bo)], ledger.Items.Select(item => (item.Act!.Person, item.StandIn!.Absent!.Value)));
        Assert.Contains("X-1: 2026-01-04: eve: decide `hire`: covered, as deputy for position `ciso` in the place of `bo`, on behalf of position `ceo`", ledger.ToString(), StringComparison.Ordinal);
        Assert.Contains("X-2: 2026-01-06: liz: decide `hire`: covered, as delegate on behalf of position `ceo`, acting in position `ciso` in the place of `bo`", ledger.ToString(), StringComparison.Ordinal);
        Assert.Equal("position `eng` is only deputy of position `ciso`: `liz` acts in it and is present", register.MayAct(6, Eve, Hire).Reasons[0].Message);
    }

    [Fact]
    public void Who_acts_in_a_seat_hands_over_only_what_acting_carries()
    {
        var register = Granted.Accepts(2, Ada, Grant(11, Ceo, Ciso, Mandate.ToDecide(Spend, Hire).UpTo(25_000m, "EUR").Redelegable(2)), Away(Bo));
        var on = Grant(12, Ciso, Lead, Mandate.ToDecide(Spend), under: 11);
        var refused = register.Accepts(2, Ada, Act(Ciso, Liz, 20) with { Carries = Carries.AllButMoney }).Refuses(3, Liz, on, "D26");
        Assert.Equal("`DA-1/12`: `liz`, acting in position `ciso` in the place of `bo`, may not hand over `spend`: acting does not carry money", refused.Reasons[0].Message);
        register.Accepts(2, Ada, Act(Ciso, Liz, 20) with { Carries = Carries.AllButMoney }).Accepts(3, Liz, Grant(12, Ciso, Lead, Mandate.ToDecide(Hire), under: 11));
        register.Accepts(2, Ada, Act(Ciso, Liz, 20)).Accepts(3, Liz, on);
        var bounded = register.Accepts(2, Ada, Act(Ciso, Dan, 20) with { Carries = Carries.WithOwnLimit });
        bounded.Refuses(3, Dan, on, "D26");
        bounded.Refuses(3, Dan, on with { Mandate = on.Mandate.UpTo(1_001m, "EUR") }, "D26");
        bounded.Accepts(3, Dan, on with { Mandate = on.Mandate.UpTo(1_000m, "EUR") });
    }

    [Fact]
    public void Successors_who_act_together_cannot_when_too_few_are_left_whose_case_it_is_not()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Successor.Together(2, Eng, It)), Away(Bo));
        Assert.Equal([Dan], register.MayAct(3, Eve, Hire).JointWith);
        var answer = register.At(Day(3)).MayAct(Asks(Eve, Hire) with { RequestedBy = Dan });
        Assert.Equal(["D25"], answer.Codes());
        Assert.Equal(
            "as successor for position `ciso` under `SO-1/1` in the place of `bo`: 2 of positions `eng`, `it` act together, and nobody is left to act as well", answer.Reasons[0].Message);
        Assert.DoesNotContain(answer.Next, next => next.Capacity is Capacity.Succession);
    }

    [Fact]
    public void A_deputy_acts_while_the_seat_is_vacant_unless_somebody_is_acting()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng)).Accepts(3, Ada, Leave(Bo));
        Assert.True(register.May(3, Eve, Hire));
        Assert.Null(register.MayAct(3, Eve, Hire).StandIn!.Absent);
        var acting = register.Accepts(4, Ada, Act(Ciso, Liz, 20));
        Assert.Equal([true, true, false], new[] { (Eve, 3), (Liz, 4), (Eve, 4) }.Select(each => acting.May(each.Item2, each.Item1, Hire)));
        Assert.True(acting.Accepts(5, Ada, Away(Liz)).May(5, Eve, Hire));
    }

    [Fact]
    public void A_deputy_acts_for_what_it_is_named_for_and_until_when()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng) with { Activities = [Patch], Until = Day(6) }, Away(Bo));
        Assert.True(register.May(3, Eve, Patch));
        Assert.Equal(["D19"], register.MayAct(3, Eve, Hire).Codes());
        Assert.Equal(["A02"], register.MayAct(6, Eve, Patch).Codes());
        Assert.Equal(["A02"], Granted.Accepts(2, Ada, Deputy(Ciso, Eng), Away(Bo)).Accepts(3, Ada, new EndDeputy { Seat = Ciso, Deputy = Eng }).MayAct(3, Eve, Patch).Codes());
    }

    [Fact]
    public void A_deputy_of_a_deputy_does_not_act_and_an_absent_deputy_neither()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng), Deputy(Eng, Lead), Away(Bo), Away(Eve));
        Assert.Equal(["A02"], register.MayAct(3, Liz, Patch).Codes());
        Assert.Equal(["D19"], register.MayAct(3, Eve, Patch).Codes());
        Assert.Empty(register.At(Day(3)).WhoStandsInFor(Ciso));
    }

    [Fact]
    public void A_deputy_does_not_sit_in_the_bodies_of_the_seat()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Panel, Mandate.ToDecide(Hire)), Deputy(Ciso, Eng), Away(Bo));
        Assert.Equal(["A02"], register.MayAct(2, Eve, Hire).Codes());
    }

    [Fact]
    public void A_deputy_of_an_original_holder_acts_as_one_and_accountability_does_not_move()
    {
        var register = Register.Accepts(1, Ada, Deputy(Ceo, Ciso), Away(Ada));
        var answer = register.MayAct(2, Bo, Spend, 1m);
        Assert.Equal((Verdict.Yes, Capacity.Deputy), (answer.Verdict, answer.Capacity));
        Assert.Equal((Party)Ceo, answer.OnBehalfOf);
        Assert.Empty(answer.Chain);
        Assert.Equal(Ada, Assert.Single(answer.Accountable!.Seats).Person);
        Assert.Equal(["A02"], register.MayAct(2, Dan, Spend, 1m).Codes());
    }

    [Fact]
    public void What_is_reserved_does_not_reach_who_stands_in_from_outside_top_management_but_who_is_appointed_to_act()
    {
        var register = Register.Accepts(1, Ada, Deputy(Ceo, Ciso), Deputy(Ceo, Cfo), Away(Ada));
        Assert.Equal(["D03", "D03"], new[] { Sign, Speak }.Select(activity => register.MayAct(2, Bo, activity).Codes().Single()));
        Assert.Equal(["D03"], register.MayAct(2, Carl, Vow).Codes());
        Assert.True(register.May(2, Carl, Sign));
        Assert.Equal(Verdict.Yes, register.MayAct(2, Bo, Sign, kind: ActKinds.Perform).Verdict);
        Assert.Equal(Verdict.Yes, register.Accepts(2, Gabi, Act(Ceo, Bo, 20)).MayAct(3, Bo, Vow).Verdict);
    }

    [Fact]
    public void Who_is_absent_does_not_act_whoever_stands_in()
    {
        var register = Granted.Accepts(2, Ada, Away(Bo), Grant(7, Ceo, Liz, Mandate.ToDecide(Patch)), Away(Liz));
        Assert.Equal("`bo` has been absent since 2026-01-03 (leave)", register.MayAct(3, Bo, Hire).Reasons[0].Message);
        Assert.Equal(["D19"], register.MayAct(3, Liz, Patch).Codes());
        Assert.True(register.Accepts(4, Ada, new RecordReturn { Person = Bo }).May(4, Bo, Hire));
    }

    [Fact]
    public void What_acting_carries_is_a_setting_that_the_appointment_overrides()
    {
        GovernanceRegister Acting(Carries? scheme, Carries? own) => Granted
            .Accepts(2, Ada, Adopt(DelegationScheme.Simple with { ActingCarries = scheme }), Away(Bo), Act(Ciso, Dan, 20) with { Carries = own });
        bool[] Carried(GovernanceRegister register) => [register.May(3, Dan, Spend, 20_000m), register.May(3, Dan, Hire), register.May(3, Dan, Patch)];
        Assert.Equal([true, true, true], Carried(Acting(null, null)));
        Assert.Equal([false, true, true], Carried(Acting(Carries.AllButMoney, null)));
        Assert.Equal([false, false, true], Carried(Acting(Carries.AllButMoneyAndPersonnel, null)));
        Assert.Equal([false, true, false], Carried(Acting(null, Carries.Only(Hire))));
        Assert.Equal([true, true, true], Carried(Acting(Carries.AllButMoney, Carries.Everything)));
        Assert.Equal(["D19", "D22"], Acting(Carries.AllButMoney, null).MayAct(3, Dan, Spend, 20_000m).Codes().Order(StringComparer.Ordinal));
        Assert.Equal(["D19"], Acting(Carries.AllButMoneyAndPersonnel, null).MayAct(3, Dan, Hire).Codes());
        Assert.Equal((Capacity.Delegate, Bo, Ciso), Acting(null, null).MayAct(3, Dan, Hire) is var answer ? (answer.Capacity, answer.StandIn!.Absent!.Value, answer.StandIn.Seat) : default);
    }

    [Fact]
    public void What_acting_carries_also_bounds_an_acting_original_holder()
    {
        var register = Register.Accepts(1, Gabi, Act(Ceo, Bo, 20) with { Carries = Carries.AllButMoney });
        Assert.Equal(Capacity.Acting, register.MayAct(2, Bo, Patch).Capacity);
        Assert.Equal(["D19"], register.MayAct(2, Bo, Spend, 1m).Codes());
        Assert.False(register.At(Day(2)).WhoMay(Spend, Euro(1m)).Holders[^1].IsSufficient);
    }

    [Fact]
    public void The_setting_counts_that_is_in_force_when_somebody_acts()
    {
        var register = Granted.Accepts(2, Ada, Act(Ciso, Dan, 20)).Accepts(5, Ada, Adopt(DelegationScheme.Simple with { ActingCarries = Carries.AllButMoney }));
        Assert.Equal([true, false], new[] { 4, 5 }.Select(day => register.May(day, Dan, Spend, 20_000m)));
    }

    [Fact]
    public void Acting_in_the_position_of_a_deputy_carries_what_both_carry()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng), Away(Bo), Act(Eng, Liz, 20) with { Carries = Carries.AllButMoney });
        Assert.Equal([false, true], [register.May(3, Liz, Spend, 100m), register.May(3, Liz, Hire)]);
    }

    [Fact]
    public void Standing_in_does_not_lift_the_own_limit_where_it_is_said_so()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, It) with { Carries = Carries.WithOwnLimit }, Deputy(Ciso, Eng) with { Carries = Carries.WithOwnLimit }, Away(Bo));
        Assert.Equal([true, false], new[] { 1_000m, 1_001m }.Select(amount => register.May(3, Dan, Spend, amount)));
        Assert.Contains("`dan` of 1,000 EUR, and standing in does not lift it", string.Join('\n', register.MayAct(3, Dan, Spend, 1_001m).Reasons), StringComparison.Ordinal);
        Assert.Contains("`eve` has no authority of their own for `spend`", register.MayAct(3, Eve, Spend, 1m).Reasons[0].Message, StringComparison.Ordinal);
        Assert.True(register.May(3, Eve, Hire));
        Assert.Equal(Euro(1_000m), Assert.Single(register.MayAct(3, Dan, Spend, 900m).Otherwise).Limit);
    }

    [Fact]
    public void Standing_in_comes_after_the_other_ways_and_the_answer_lists_the_rest()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, It), Order(Ciso, It), Away(Bo));
        Assert.Equal(Capacity.Delegate, register.MayAct(3, Dan, Spend, 1_000m).Capacity);
        Assert.Equal([Capacity.Deputy, Capacity.Succession], register.MayAct(3, Dan, Spend, 1_000m).Otherwise.Select(way => way.Capacity));
        var answer = register.MayAct(3, Dan, Spend, 1_001m);
        Assert.Equal((Capacity.Deputy, Capacity.Succession), (answer.Capacity, Assert.Single(answer.Otherwise).Capacity));
        Assert.Contains("also as successor for position `ciso` under `SO-1/1` in the place of `bo`, under `DA-1/1 to position ciso`, up to 25,000 EUR", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_available_in_order_acts()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Vacant, Eng, Lead)).Accepts(3, Ada, Away(Bo));
        var answer = register.MayAct(4, Eve, Hire);
        Assert.Equal((Verdict.Yes, Capacity.Succession, InstrumentItem.Of("SO-1", 1)), (answer.Verdict, answer.Capacity, answer.StandIn!.Order));
        Assert.Equal("under `SO-1/1` position `eng` acts for position `ciso`, not position `lead`", Assert.Single(register.MayAct(4, Liz, Hire).Reasons).Message);
        Assert.Equal(["D25"], register.MayAct(2, Eve, Hire).Codes());
        Assert.True(register.Accepts(5, Ada, Away(Eve)).May(5, Liz, Hire));
        Assert.Equal(Eng, Assert.Single(register.At(Day(4)).WhoStandsInFor(Ciso)).Through);
    }

    [Fact]
    public void An_absence_counts_once_it_is_announced_or_lasts_for_the_minimum()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Eng) with { MinAbsence = Period.FromDays(3) });
        Assert.Equal([false, false], new[] { 3, 4 }.Select(day => register.Accepts(3, Ada, Away(Bo, 5)).May(day, Eve, Hire)));
        Assert.Equal([true, true, false], new[] { 3, 5, 6 }.Select(day => register.Accepts(3, Ada, Away(Bo, 6)).May(day, Eve, Hire)));
        Assert.Equal([false, true], new[] { 5, 6 }.Select(day => register.Accepts(3, Ada, Away(Bo)).May(day, Eve, Hire)));
        Assert.Contains("an absence counts from 2026-01-07 on", register.Accepts(3, Ada, Away(Bo)).MayAct(4, Eve, Hire).Reasons[0].Message, StringComparison.Ordinal);
        Assert.True(register.Accepts(3, Ada, Leave(Bo)).May(3, Eve, Hire));
    }

    [Fact]
    public void The_cap_counts_once_from_the_first_day_whoever_acts_and_an_extension_goes_beyond_it()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Eng, Lead) with { Cap = Period.FromDays(10) }).Accepts(3, Ada, Away(Bo)).Accepts(10, Ada, Away(Eve));
        Assert.True(register.May(9, Eve, Hire));
        Assert.Equal([true, false], new[] { 12, 13 }.Select(day => register.May(day, Liz, Hire)));
        Assert.Equal("nobody acts under `SO-1/1` any more: its cap was over at 2026-01-14, and `bo`, who fills position `ciso`, has been absent since 2026-01-04 (leave)", register.MayAct(13, Liz, Hire).Reasons[0].Message);
        Assert.Equal([Rule.D25], register.At(Day(13)).Findings().Of(Rule.D25).Select(finding => finding.Rule));
        Assert.Empty(register.At(Day(12)).Findings().Of(Rule.D25));
        var extended = register.Accepts(15, Ada, new ExtendSuccession { Item = InstrumentItem.Of("SO-1", 1), Until = Day(20) });
        Assert.Equal([false, true, true, false], new[] { 14, 15, 19, 20 }.Select(day => extended.May(day, Liz, Hire)));
        var again = extended.Accepts(17, Ada, new RecordReturn { Person = Bo }).Accepts(18, Ada, Away(Bo));
        Assert.Equal([true, true, false], new[] { 18, 27, 28 }.Select(day => again.May(day, Liz, Hire)));
    }

    [Fact]
    public void A_vacancy_counts_from_its_first_day_even_when_somebody_acted_in_between()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Eng) with { Cap = Period.FromDays(10) }).Accepts(3, Ada, Leave(Bo)).Accepts(5, Ada, Act(Ciso, Liz, 11));
        Assert.Equal([true, false, true, true, false], new[] { 4, 5, 11, 12, 13 }.Select(day => register.May(day, Eve, Hire)));
    }

    [Fact]
    public void A_joint_place_needs_the_stated_number_of_distinct_persons()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Successor.Together(2, It, Eng, Lead), Cfo), Away(Bo));
        var answer = register.MayAct(3, Eve, Hire);
        Assert.Equal((Verdict.YesProvided, "together with 1 of `dan` (position `it`), `liz` (position `lead`), as `SO-1/1` says"), (answer.Verdict, Assert.Single(answer.Conditions)));
        var alone = register.Accepts(3, Ada, Away(Dan), Away(Liz));
        Assert.Equal(["D25"], alone.MayAct(3, Eve, Hire).Codes());
        Assert.True(alone.May(3, Carl, Hire));
        Assert.Equal(Verdict.YesProvided, register.Accepts(3, Ada, Away(Dan)).MayAct(3, Eve, Hire).Verdict);
        var twoSeats = register.Accepts(3, Ada, Leave(Dan), Leave(Liz)).Accepts(4, Ada, Appoint(It, Eve));
        Assert.Equal(["D25"], twoSeats.MayAct(4, Eve, Hire).Codes().Distinct());
    }

    [Fact]
    public void Any_one_of_a_place_acts_alone_where_one_is_enough()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Successor.Together(1, Eng, Lead)), Away(Bo));
        Assert.Equal([true, true], [register.May(3, Eve, Hire), register.May(3, Liz, Hire)]);
    }

    [Fact]
    public void A_superseded_order_stops_when_its_successor_starts()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Eng), Away(Bo))
            .Accepts(3, Ada, Order(Ciso, Lead) with { Item = InstrumentItem.Of("SO-2", 1), Supersedes = InstrumentItem.Of("SO-1", 1), EffectiveFrom = Day(6) });
        Assert.Equal([true, false], new[] { 5, 6 }.Select(day => register.May(day, Eve, Hire)));
        Assert.Equal([false, true], new[] { 5, 6 }.Select(day => register.May(day, Liz, Hire)));
    }

    [Fact]
    public void An_order_of_which_nobody_is_there_leaves_a_gap()
    {
        var register = Granted.Accepts(2, Ada, Order(Ciso, Vacant), Away(Bo));
        Assert.Equal("nobody of `SO-1/1` is there to act for position `ciso`", Assert.Single(register.At(Day(3)).Findings().Of(Rule.D25)).Message);
        Assert.Empty(register.Accepts(3, Ada, Deputy(Ciso, Eng)).At(Day(3)).Findings().Of(Rule.D25));
    }

    [Fact]
    public void Who_may_skips_vacant_and_absent_seats_and_lists_who_stands_in()
    {
        var register = Granted.Accepts(2, Ada, Deputy(Ciso, Eng), Order(Ciso, Lead), Away(Bo));
        var ladder = register.At(Day(3)).WhoMay(Spend, Euro(2_000m));
        Assert.Equal([It, Ciso, Eng, Lead, Ceo], ladder.Holders.Select(holder => holder.Party));
        Assert.Equal([Capacity.Delegate, Capacity.Delegate, Capacity.Deputy, Capacity.Succession, Capacity.Own], ladder.Holders.Select(holder => holder.Capacity));
        Assert.Equal([false, true, false, false, false], ladder.Holders.Select(holder => holder.IsAbsent));
        Assert.Equal((Eng, Ciso), (ladder.First!.Party, ladder.First.For!.Value));
        Assert.Contains("absent: CISO (bo, absent), up to 25,000 EUR", ladder.ToString(), StringComparison.Ordinal);
        Assert.Contains("yes: head of engineering (eve), as deputy for position `ciso`, up to 25,000 EUR", ladder.ToString(), StringComparison.Ordinal);
        Assert.Equal([It, Ciso, Ceo], register.At(Day(1)).WhoMay(Spend, Euro(2_000m)).Holders.Select(holder => holder.Party));
    }
}
