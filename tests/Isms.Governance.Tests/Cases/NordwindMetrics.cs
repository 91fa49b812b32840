using Isms.Governance.Monitoring;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The key figures of "Nordwind": those that its review of the first quarter saw. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// A figure that an objective goes by is defined there, with its owner, how often it is measured and from when its target is judged; the others have no owner:
/// whoever leads information security measures all of them. No register says since when: all of them since the year began. The review saw the figures a day before
/// the quarter was over; they count from the day on which its minutes were approved. Where the quarter before is told too, it is the last of 2025.
/// Two do not agree with other registers, and stand as they are: 96 % trained where 28 of 42 are, and 17.3 hours to respond where the incidents took 11.4.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Metrics => field ??= NordwindRegister.Of("metrics", Measured);

    private static Instant MinutesApproved => Day(2026, 4, 2, 17);

    private static IEnumerable<GovernanceCommand> Measured(NordwindRow each)
    {
        var (metric, unit, target) = (MetricId.From(each.Id), each["unit"], Target(each["bound"], each.Decimal("target")));
        if (Objectives.Rows.SingleOrDefault(row => row["metric"] == each.Id) is { } objective)
        {
            each.LeaveOut("what", $"objective {objective.Id} says of what, and it stands");
            if (Target(objective["bound"], objective.Decimal("target")) != target)
            {
                each.LeaveOut("target", $"objective {objective.Id} says {objective["bound"]} {objective["target"]}, and it stands");
            }

            if (each["before"].Length > 0)
            {
                each.LeaveOut("before", $"it is what objective {objective.Id} starts from: {objective["baseline"]} of {objective["baseline of"]}");
            }
        }
        else
        {
            yield return Defined(new() { Id = metric, Title = each["what"], Unit = unit, Target = target, Every = Period.FromMonths(3), Owner = Iso });
            if (each["before"].Length > 0)
            {
                yield return Value(metric, unit, each.Decimal("before"), "2025-Q4");
            }
        }

        yield return Value(metric, unit, each.Decimal("q1"), "2026-Q1");
    }

    private static DefineMetric Defined(Metric metric) =>
        new() { Metric = metric, DecidedAt = Day(2026, 1, 1), EffectiveFrom = Day(2026, 1, 1), Reference = "key figures as they stand; the day is assumed" };

    private static MetricTarget Target(string bound, decimal value) => bound switch
    {
        "less than" => MetricTarget.LessThan(value),
        "more than" => MetricTarget.MoreThan(value),
        "at most" => MetricTarget.AtMost(value),
        _ => MetricTarget.AtLeast(value),
    };

    /// <summary>A value of a year, a quarter or a month; of what is not over when it is entered, of as much of it as is.</summary>
    private static RecordMeasurement Value(MetricId metric, string unit, decimal value, string of)
    {
        var (from, until) = PeriodOf(of);
        var today = Day(2026, 4, 13);
        return new()
        {
            Metric = metric, Unit = unit, Value = value, By = Weber, Period = new(from, Instant.Min(until, today)),
            EffectiveFrom = until > today ? null : Instant.Max(Day(2026, 1, 1), until == Day(2026, 4, 1) ? MinutesApproved : until),
        };
    }

    /// <summary>The year 2025, the quarter 2026-Q1, the month 2026-04.</summary>
    private static (Instant From, Instant Until) PeriodOf(string text)
    {
        var year = int.Parse(text[..4], null);
        var (month, months) = text.Length == 4 ? (1, 12) : text[5] == 'Q' ? (((text[6] - '0') * 3) - 2, 3) : (int.Parse(text[5..], null), 1);
        var start = new LocalDate(year, month, 1);
        return (start.AtStartOfDayInZone(Zone).ToInstant(), start.PlusMonths(months).AtStartOfDayInZone(Zone).ToInstant());
    }
}
