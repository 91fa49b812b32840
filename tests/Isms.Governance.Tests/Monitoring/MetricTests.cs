using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Monitoring;

/// <summary>What is measured, how it stands against its target, when the next value is due, and where it tends.</summary>
public class MetricTests
{
    private static readonly MetricId Patching = MetricId.From("patching");

    private static readonly Metric Metric = new()
    {
        Id = Patching, Title = "patched in time", Unit = "%", Target = MetricTarget.AtLeast(95m), Every = Period.FromDays(10), Within = Period.FromDays(2), Owner = Ciso, Serves = [Clause.Results],
    };

    private static readonly Story Given = Story.Empty.With(Register).On(1).As(Ada);

    private static readonly Story Defined = Given.Given(new DefineMetric { Metric = Metric });

    private static RecordMeasurement Measure(int from, int until, decimal value) => new()
    {
        Metric = Patching, Period = new(Story.Day(from), Story.Day(until)), Value = value, Unit = "%", By = Dan,
        Evidence = [new() { Source = "scan 3", Kind = EvidenceKind.OutcomeMeasurement, At = Story.Day(until) }],
    };

    /// <summary>The values of one period of ten days after the other, each measured when it is over.</summary>
    private static Story Values(Story story, params decimal[] values) =>
        values.Index().Aggregate(story, (before, each) => before.On((each.Index * 10) + 11).Given(Measure((each.Index * 10) + 1, (each.Index * 10) + 11, each.Item)));

    [Fact]
    public void A_metric_is_defined_changed_and_retired()
    {
        Given.When(new DefineMetric { Metric = Metric }).Then("metric-defined");
        Defined.When(new DefineMetric { Metric = Metric }).ThenNothingChanges();
        var changed = Defined.On(5).When(new ChangeMetric { Metric = Metric with { Owner = It } }).Then("metric-changed");
        changed.When(new ChangeMetric { Metric = Metric with { Owner = It } }).ThenNothingChanges();
        Assert.Equal([Ciso, It], new[] { 4, 5 }.Select(day => changed.Register.At(Story.Day(day)).Monitoring.Find(Patching)!.Owner));
        var retired = changed.On(8).When(new RetireMetric { Metric = Patching, Reason = "measured elsewhere" }).Then("metric-retired");
        retired.When(new RetireMetric { Metric = Patching, Reason = "measured elsewhere" }).ThenNothingChanges();
        Assert.Equal([1, 0], new[] { 7, 8 }.Select(day => retired.Register.At(Story.Day(day)).Monitoring.Metrics.Count));
        retired.When(new ChangeMetric { Metric = Metric }).ThenRefused(Rule.S01);
        retired.When(new RetireMetric { Metric = Patching, Reason = "another" }).ThenRefused(Rule.S01, Rule.S02);
    }

    [Fact]
    public void S07_No_correction_moves_a_value_into_the_future()
    {
        var story = Values(Defined, 96m).On(13);
        var record = story.Last<MeasurementRecorded>();
        CorrectRecord Moved(int day) => new() { Sequence = record.Sequence, Replacement = record.Event with { EffectiveFrom = Story.Day(day) }, Reason = "typed wrongly" };
        story.When(Moved(14)).ThenRefused(Rule.S07);
        story.When(Moved(12)).Then("record-withdrawn", "measurement-recorded");
    }

    [Fact]
    public void S01_S02_S05_S06_S07_D16_A_metric_keeps_the_rules_of_decisions()
    {
        Given.When(new DefineMetric { Metric = Metric with { Owner = PositionId.From("nobody") } }).ThenRefused(Rule.S01);
        Given.When(new ChangeMetric { Metric = Metric }).ThenRefused(Rule.S01);
        Given.When(new RetireMetric { Metric = Patching, Reason = "x" }).ThenRefused(Rule.S01);
        Defined.When(new DefineMetric { Metric = Metric with { Title = "other" } }).ThenRefused(Rule.S02);
        Given.When(new DefineMetric { Metric = Metric, DecidedAt = Story.Day(0) + Duration.FromHours(1) }).ThenRefused(Rule.S05);
        Given.When(new DefineMetric { Metric = Metric, DecidedAt = Story.Day(2) }).ThenRefused(Rule.S07);
        Given.When(new DefineMetric { Metric = Metric, EffectiveFrom = Story.Day(0) + Duration.FromHours(1) }).ThenRefused(Rule.D16);
        Story.Empty.On(1).As(Ada).When(new DefineMetric { Metric = Metric }).ThenRefused(Rule.S01, Rule.S06);
    }

    [Fact]
    public void S09_A_metric_keeps_its_unit()
    {
        Defined.When(new ChangeMetric { Metric = Metric with { Unit = "days" } }).ThenRefused(Rule.S09);
        Defined.On(11).When(Measure(1, 11, 90m) with { Unit = "days" }).ThenRefused(Rule.S09);
    }

    [Fact]
    public void A_value_tells_the_period_it_is_about_from_when_it_was_measured_and_when_that_was_recorded()
    {
        var story = Defined.On(20).When(Measure(1, 11, 93m) with { EffectiveFrom = Story.Day(14) }).Then("measurement-recorded");
        Assert.Equal([0, 1], new[] { 13, 14 }.Select(day => story.Register.At(Story.Day(day)).Monitoring.Measurements(Patching).Count));
        Assert.Empty(story.Register.AsOf(Story.Day(14), Story.Day(19)).Monitoring.Measurements(Patching));
        story.When(Measure(1, 11, 93m)).ThenNothingChanges();
    }

    [Fact]
    public void S02_A_period_has_one_value_and_periods_do_not_overlap_until_the_wrong_one_is_withdrawn()
    {
        var story = Defined.On(20).Given(Measure(1, 11, 93m));
        story.When(Measure(1, 11, 94m)).ThenRefused(Rule.S02);
        story.When(Measure(10, 20, 94m)).ThenRefused(Rule.S02);
        story.When(Measure(11, 20, 94m)).Then("measurement-recorded");
        var withdrawn = story.Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "another period" });
        withdrawn.When(Measure(2, 12, 94m)).Then("measurement-recorded");
    }

    [Fact]
    public void S01_S07_E02_A_value_is_of_a_metric_that_is_measured_of_a_period_that_is_over_by_somebody_known()
    {
        Given.On(11).When(Measure(1, 11, 93m)).ThenRefused(Rule.S01);
        Defined.On(11).When(Measure(1, 11, 93m) with { By = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        Defined.On(11).When(Measure(2, 12, 93m) with { Evidence = [] }).ThenRefused(Rule.S07);
        Defined.On(11).When(Measure(1, 11, 93m) with { EffectiveFrom = Story.Day(12) }).ThenRefused(Rule.S07);
        Defined.On(11).When(Measure(1, 11, 93m) with { Evidence = [new() { Source = "x", Kind = EvidenceKind.OutcomeMeasurement, At = Story.Day(12) }] }).ThenRefused(Rule.E02);
        var retired = Defined.On(5).Given(new RetireMetric { Metric = Patching, Reason = "x" });
        retired.On(15).When(Measure(1, 11, 93m)).Then("measurement-recorded");
        retired.On(15).When(Measure(5, 15, 93m)).ThenRefused(Rule.S01);
    }

    [Fact]
    public void A_wrong_value_is_corrected_and_keeps_what_it_is_about()
    {
        var story = Defined.On(20).Given(Measure(1, 11, 93m));
        var wrong = (MeasurementRecorded)story.Register.Journal.Last().Event;
        var correct = new CorrectRecord { Sequence = story.Register.Sequence, Reason = "misread", Replacement = wrong with { Value = 96m } };
        var corrected = story.When(correct).Then("record-withdrawn", "measurement-recorded");
        Assert.Equal([96m], corrected.View.Monitoring.Measurements(Patching).Select(each => each.Value));
        Assert.Equal([93m], corrected.Register.AsOf(Story.Day(20), story.Register.Sequence).Monitoring.Measurements(Patching).Select(each => each.Value));
        story.When(correct with { Replacement = wrong with { Unit = "days" } }).ThenRefused(Rule.S08);
        story.When(correct with { Replacement = wrong with { Until = Story.Day(12) } }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_metric_without_a_value_is_not_evaluable_and_neither_is_one_whose_target_is_not_due()
    {
        var reading = Defined.View.Monitoring.Reading(Patching);
        Assert.Equal((MetricStanding.NotEvaluable, "nothing is measured yet"), (reading.Standing, reading.Cause));
        var story = Values(Given.Given(new DefineMetric { Metric = Metric with { Target = MetricTarget.AtLeast(95m).From(Story.Day(20)) } }), 10m);
        Assert.Equal((MetricStanding.NotEvaluable, 0), (story.View.Monitoring.Reading(Patching).Standing, story.View.Monitoring.Reading(Patching).MissedInARow));
        Assert.Equal(MetricStanding.NotEvaluable, Given.View.Monitoring.Reading(Patching).Standing);
        Assert.Equal("no record yet", Story.Empty.View.Monitoring.Reading(Patching).Cause);
    }

    [Fact]
    public void A_value_stands_against_the_target_of_its_own_time()
    {
        Assert.Equal([MetricStanding.Met, MetricStanding.Missed, MetricStanding.Missed], new[] { 95m, 94.99m, 0m }.Select(value => Values(Defined, value).View.Monitoring.Reading(Patching).Standing));
        var story = Values(Defined, 96m).On(12).Given(new ChangeMetric { Metric = Metric with { Target = MetricTarget.AtLeast(99m) } });
        Assert.Equal(MetricStanding.Met, story.View.Monitoring.Reading(Patching).Standing);
        Assert.Equal(MetricStanding.Missed, story.On(21).Given(Measure(11, 21, 96m)).View.Monitoring.Reading(Patching).Standing);
        Assert.Equal([true, false, false], new[] { 3m, 4m, 1m }.Select(value => MetricTarget.Between(2m, 3m).IsMetBy(value)));
        Assert.Equal([true, false], new[] { 3m, 3.1m }.Select(value => MetricTarget.AtMost(3m).IsMetBy(value)));
    }

    [Fact]
    public void A_value_that_equals_a_bound_misses_a_target_that_excludes_it()
    {
        Assert.Equal([false, true, false, true], new[] { MetricTarget.LessThan(5m), MetricTarget.AtMost(5m), MetricTarget.MoreThan(5m), MetricTarget.AtLeast(5m) }.Select(target => target.IsMetBy(5m)));
        Assert.Equal([true, false], new[] { 4.9m, 5.1m }.Select(value => MetricTarget.LessThan(5m).IsMetBy(value)));
        Assert.Equal([true, true, false], new[] { 2m, 2.5m, 3m }.Select(value => new MetricTarget { Lowest = 2m, Below = 3m }.IsMetBy(value)));
        Assert.Equal(
            ["less than 5", "more than 95.5", "at least 2 and less than 3", "more than 2 and less than 3", "between 2 and 3", "any value"],
            new MetricTarget[]
            {
                MetricTarget.LessThan(5m), MetricTarget.MoreThan(95.5m), new() { Lowest = 2m, Below = 3m }, new() { Above = 2m, Below = 3m }, MetricTarget.Between(2m, 3m), new(),
            }.Select(target => target.ToString()));
        Assert.Equal((TrendDirection.Rising, 1m, false), Shown(MetricTarget.LessThan(3m), 1m, 2m, 3m, 4m));
        Assert.Equal((TrendDirection.Rising, 1m, null), Shown(new MetricTarget { Above = 1m, Highest = 3m }, 1m, 2m, 3m, 4m));
        Assert.Equal(MetricStanding.Missed, Values(Given.Given(new DefineMetric { Metric = Metric with { Target = MetricTarget.MoreThan(95m) } }), 95m).View.Monitoring.Reading(Patching).Standing);
    }

    [Fact]
    public void What_is_missed_says_in_how_many_periods_in_a_row()
    {
        var story = Values(Defined, 90m, 96m, 93m, 94m);
        Assert.Equal(2, story.View.Monitoring.Reading(Patching).MissedInARow);
        Assert.Equal([Patching], story.View.Monitoring.Missed.Items.Select(reading => reading.Metric));
        Assert.Equal(
            """
            1 metric misses its target at 2026-02-11
            └─ `patching` patched in time: missed in 2 periods in a row
               ├─ 94 % from 2026-02-01 until 2026-02-11, measured by `dan` at 2026-02-11
               ├─ the target is at least 95
               ├─ position `ciso` sees to it, filled by `bo`
               ├─ trend over 4 periods: no direction is shown, +1.166667 % per period (Theil-Sen, Mann-Kendall)
               └─ the next value is due at 2026-02-23
            """.ReplaceLineEndings("\n"), story.View.Monitoring.Missed.ToString());
        Assert.Empty(Values(Defined, 96m).View.Monitoring.Missed.Items);
    }

    [Fact]
    public void M07_A_value_is_overdue_when_its_time_has_passed()
    {
        var last = Values(Defined, 96m);
        Assert.Equal([false, false, true], new[] { 12, 23, 24 }.Select(day => last.Register.At(Story.Day(day)).Monitoring.Reading(Patching).IsOverdue));
        Assert.Equal([0, 1], new[] { 23, 24 }.Select(day => last.Register.At(Story.Day(day)).Findings().Of(Rule.M07).Count));
        Assert.Equal([0, 1], new[] { 13, 14 }.Select(day => Defined.Register.At(Story.Day(day)).Findings().Of(Rule.M07).Count));
        Assert.Empty(last.On(20).Given(new RetireMetric { Metric = Patching, Reason = "x" }).On(90).View.Findings().Of(Rule.M07));
    }

    [Fact]
    public void A_trend_is_shown_by_ranks_and_sized_by_the_median_slope_so_that_one_odd_value_makes_none()
    {
        Assert.Equal((TrendDirection.Rising, 1m, true), Shown(90m, 91m, 92m, 93m));
        Assert.Equal((TrendDirection.Falling, -1m, false), Shown(93m, 92m, 91m, 90m));
        Assert.Equal((TrendDirection.NotShown, 0m, null), Shown(90m, 90m, 90m, 90m));
        Assert.Equal((TrendDirection.NotShown, 0m, null), Shown(90m, 10m, 90m, 90m, 91m, 90m));
        Assert.Equal((TrendDirection.Rising, 1m, true), Shown(90m, 91m, 92m, 10m, 94m, 95m, 96m));
        Assert.Equal((TrendDirection.Rising, 1m, false), Shown(MetricTarget.AtMost(3m), 1m, 2m, 3m, 4m));
        Assert.Equal((TrendDirection.Rising, 1m, null), Shown(MetricTarget.Between(1m, 3m), 1m, 2m, 3m, 4m));
    }

    [Fact]
    public void Too_few_values_are_not_evaluable_never_flat()
    {
        var trend = Values(Defined, 95m, 95m, 95m).View.Monitoring.Trend(Patching);
        Assert.Equal((TrendDirection.NotEvaluable, "too few values: 3 of at least 4", null), (trend.Direction, trend.Cause, trend.Slope));
        Assert.Equal(TrendDirection.NotEvaluable, Given.View.Monitoring.Trend(Patching).Direction);
        Assert.ThrowsAny<ArgumentException>(() => Defined.View.Monitoring.Trend(Patching, 3));
        Assert.ThrowsAny<ArgumentException>(() => Defined.View.Monitoring.Trend(Patching, 61));
    }

    [Fact]
    public void A_trend_reads_only_the_last_periods_that_are_asked_for() =>
        Assert.Equal([TrendDirection.Rising, TrendDirection.NotShown], new[] { 4, 8 }.Select(over => Values(Defined, 95m, 96m, 97m, 98m, 90m, 91m, 92m, 93m).View.Monitoring.Trend(Patching, over).Direction));

    [Fact]
    public void A_default_id_a_blank_a_target_without_a_bound_or_a_period_that_does_not_last_is_a_broken_contract()
    {
        Metric[] broken =
        [
            Metric with { Id = default }, Metric with { Title = " " }, Metric with { Unit = "" }, Metric with { Target = new() }, Metric with { Every = Period.Zero },
            Metric with { Within = Period.FromDays(-1) }, Metric with { Owner = default }, Metric with { Serves = [default] }, Metric with { Target = new() { Lowest = 2m, Highest = 1m } },
            Metric with { Target = new() { Lowest = 2m, Below = 2m } }, Metric with { Target = new() { Lowest = 2m, Above = 1m } }, Metric with { Target = new() { Highest = 2m, Below = 3m } },
        ];
        Assert.All(broken, metric => Assert.ThrowsAny<ArgumentException>(() => Given.When(new DefineMetric { Metric = metric })));
        Assert.All(broken, metric => Assert.ThrowsAny<ArgumentException>(() => Given.When(new ChangeMetric { Metric = metric })));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new RetireMetric { Metric = default, Reason = "x" }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(new RetireMetric { Metric = Patching, Reason = " " }));
        Assert.ThrowsAny<ArgumentException>(() => MetricTarget.Between(2m, 1m));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(11, 11, 1m)));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(1, 11, 1m) with { Metric = default }));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(1, 11, 1m) with { By = default }));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(1, 11, 1m) with { Unit = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(1, 11, 1m) with { Period = new(null, Story.Day(2)) }));
        Assert.ThrowsAny<ArgumentException>(() => Defined.When(Measure(1, 11, decimal.MaxValue)));
    }

    private static (TrendDirection Direction, decimal? Slope, bool? IsForTheBetter) Shown(params decimal[] values) => Shown(MetricTarget.AtLeast(95m), values);

    private static (TrendDirection Direction, decimal? Slope, bool? IsForTheBetter) Shown(MetricTarget target, params decimal[] values)
    {
        var trend = Values(Given.Given(new DefineMetric { Metric = Metric with { Target = target } }), values).View.Monitoring.Trend(Patching, 60);
        return (trend.Direction, trend.Slope, trend.IsForTheBetter);
    }
}
