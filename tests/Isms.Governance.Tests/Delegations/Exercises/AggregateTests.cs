using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>Limits for all acts of a period together: an act uses those of its item, of everything above it and of the original holder.</summary>
public class AggregateTests
{
    private static readonly ActivityId Fund = ActivityId.From("fund"), Grants = ActivityId.From("grants");

    [Fact]
    public void Acts_that_come_to_more_than_the_highest_amount_use_up_everything()
    {
        ReportExercise Most(string id) => Report(id, 4, Dan, Spend) with { Amount = Euro(decimal.MaxValue), Under = Item(2) };
        var register = Open.Accepts(4, Gabi, Most("X-1"), Most("X-2"));
        Assert.Equal(["D22"], register.MayAct(5, Eve, Spend, 1m).Codes().Distinct());
        Assert.Equal(["D22"], register.Uncovered(5, "X-2"));
        register.Refuses(5, Eve, Do("X-3", Eve, Spend, 1m), "D22");
        Assert.NotEmpty(register.At(Day(5)).Findings().Items);
    }

    [Fact]
    public void An_aggregate_is_not_spent_twice_through_two_siblings()
    {
        var spent = Open.Accepts(3, Dan, Do("X-1", Dan, Spend, 20_000m)).Accepts(4, Eve, Do("X-2", Eve, Spend, 15_000m));
        Assert.Equal(Euro(5_000m), spent.MayAct(5, Eve, Spend, 5_000m).Limit);
        var refused = spent.Refuses(5, Dan, Do("X-3", Dan, Spend, 5_000.01m), "D22");
        Assert.Contains("of 40,000 EUR per calendar year of `DA-1/1 to position ciso` 35,000 EUR are used and 5,000 EUR left", refused.Reasons[0].Message, StringComparison.Ordinal);
        var full = spent.Accepts(5, Dan, Do("X-3", Dan, Spend, 5_000m));
        full.Refuses(6, Eve, Do("X-4", Eve, Spend, 0.01m), "D22");
        full.Refuses(6, Bo, Do("X-4", Bo, Spend, 0.01m), "D22");
        full.Accepts(6, Ada, Do("X-4", Ada, Spend, 90_000m));
    }

    [Fact]
    public void Reported_acts_use_it_too_and_what_does_not_fit_is_found()
    {
        var reported = Open.Accepts(5, Gabi, Report("X-1", 3, Dan, Spend, 20_000m), Report("X-2", 4, Eve, Spend, 20_000m), Report("X-3", 5, Dan, Spend, 1m));
        Assert.Equal(["D22"], reported.Uncovered(5, "X-3"));
        Assert.Equal(CoverageVerdict.Covered, reported.CoverageOf(5, "X-2").Verdict);
        reported.Refuses(6, Bo, Do("X-4", Bo, Spend, 1m), "D22");
    }

    [Fact]
    public void It_is_full_again_with_the_next_calendar_period_in_the_zone_of_the_scope()
    {
        var spent = Open.Accepts(3, Dan, Do("X-1", Dan, Spend, 20_000m)).Accepts(4, Dan, Do("X-2", Dan, Spend, 20_000m));
        Assert.False(spent.May(364, Bo, Spend, 1m));
        Assert.True(spent.May(365, Bo, Spend, 25_000m));
        var newYear = NodaTime.Instant.FromUtc(2026, 12, 31, 23, 0);
        Assert.True(spent.At(newYear).MayAct(Bo, Spend, Euro(1m)).IsYes);
        Assert.False(spent.At(newYear - NodaTime.Duration.Epsilon).MayAct(Bo, Spend, Euro(1m)).IsYes);
    }

    [Fact]
    public void A_limit_counts_over_a_month_a_quarter_a_year_or_the_whole_term()
    {
        var at = new Dictionary<LimitPer, int>();
        foreach (var per in new[] { LimitPer.CalendarMonth, LimitPer.CalendarQuarter, LimitPer.CalendarYear, LimitPer.Term })
        {
            var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).Altogether(10m, "EUR", per))).Accepts(35, Bo, Do("X-1", Bo, Spend, 10m));
            Assert.False(register.May(36, Bo, Spend, 1m));
            at[per] = Enumerable.Range(36, 400).FirstOrDefault(day => register.May(day, Bo, Spend, 1m));
        }

        Assert.Equal([59, 90, 365, 0], at.Values);
    }

    [Fact]
    public void The_limits_of_the_original_holder_are_used_by_everybody_below()
    {
        var register = Register.Accepts(0, Ada,
                new DefineActivity { Id = Fund, IsMonetary = true, RootLimits = [new() { Max = Euro(100m), Per = LimitPer.Term }] },
                new DefineActivity { Id = Grants, PartOf = Fund, IsMonetary = true })
            .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Grants))).Accepts(2, Bo, Do("X-1", Bo, Grants, 60m));
        Assert.Equal(Euro(40m), register.MayAct(3, Ada, Fund, 40m).Limit);
        register.Refuses(3, Ada, Do("X-2", Ada, Fund, 41m), "D22");
        register.Accepts(3, Ada, Do("X-2", Ada, Fund, 40m)).Refuses(4, Bo, Do("X-3", Bo, Grants, 1m), "D22");
    }

    [Fact]
    public void An_aggregate_of_a_context_counts_what_is_done_in_it_and_acts_of_one_kind_count_together()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, new Mandate { Activities = [Spend], Kinds = ActKinds.All }.Altogether(10m, "EUR", LimitPer.CalendarYear, Emergency)))
            .Accepts(2, Bo, Do("X-1", Bo, Spend, 10m) with { Context = Emergency });
        Assert.False(register.May(3, Bo, Spend, 1m, Emergency));
        Assert.True(register.May(3, Bo, Spend, 1_000m));
        Assert.True(register.MayAct(3, Bo, Spend, 10m, Emergency, kind: ActKinds.Perform).IsYes);
    }

    [Fact]
    public void A_limit_below_is_within_every_aggregate_above_over_the_same_or_a_longer_period()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).Altogether(100m, "EUR", LimitPer.CalendarQuarter).Redelegable(1)));
        register.Refuses(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).Altogether(101m, "EUR", LimitPer.CalendarQuarter), under: 1), "D02");
        register.Refuses(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).Altogether(101m, "EUR", LimitPer.CalendarMonth), under: 1), "D02");
        register.Refuses(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).UpTo(101m, "EUR"), under: 1), "D02");
        register.Refuses(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).Altogether(1m, "USD", LimitPer.CalendarMonth), under: 1), "D02");
        register.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).UpTo(100m, "EUR").Altogether(100m, "EUR", LimitPer.CalendarMonth), under: 1));
        register.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Spend).Altogether(400m, "EUR", LimitPer.CalendarYear), under: 1));
    }

    [Fact]
    public void An_item_states_one_limit_for_each_context_and_period()
    {
        var twice = Mandate.ToDecide(Spend).Altogether(1m, "EUR", LimitPer.CalendarYear).Altogether(2m, "EUR", LimitPer.CalendarYear);
        Register.Refuses(1, Ada, Grant(1, Ceo, Ciso, twice), "D01");
        Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(1m, "EUR").Altogether(2m, "EUR", LimitPer.CalendarYear)));
    }
}
