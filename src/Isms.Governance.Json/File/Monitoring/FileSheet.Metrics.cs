using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What is measured, the values, and who stepped in where a target was missed.</summary>
    [JsonPropertyOrder(390)]
    public List<MetricSheet> Metrics { get; set; } = [];
}

/// <summary>What a metric says, and may say otherwise later.</summary>
internal abstract class MetricTermsSheet : ActSheet
{
    /// <summary>What it shows; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>Where its values are meant to lie.</summary>
    public virtual TargetSheet? Target { get; set; }

    /// <summary>How long a period a value is about, and so how often it is measured.</summary>
    public virtual Period? Every { get; set; }

    /// <summary>How long after the end of its period a value may take; by default not at all.</summary>
    public Period? Within { get; set; }

    /// <summary>The position that sees to it that it is measured.</summary>
    public virtual PositionId? Owner { get; set; }

    /// <summary>The requirements for which it speaks.</summary>
    public List<RequirementName>? Serves { get; set; }
}

/// <summary>Something that is measured.</summary>
internal sealed class MetricSheet : MetricTermsSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public MetricId? Id { get; set; }

    /// <summary>The unit of its values; it never changes.</summary>
    [JsonRequired]
    public string? Unit { get; set; }

    /// <inheritdoc/>
    [JsonRequired]
    public override TargetSheet? Target { get; set; }

    /// <inheritdoc/>
    [JsonRequired]
    public override Period? Every { get; set; }

    /// <inheritdoc/>
    [JsonRequired]
    public override PositionId? Owner { get; set; }

    /// <summary>The first day; by default that of the scope.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day on which it is measured.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>Why it is measured no more.</summary>
    public string? EndingReason { get; set; }

    /// <summary>What it says otherwise later.</summary>
    public List<MetricChangeSheet>? Changes { get; set; }

    /// <summary>The values.</summary>
    public List<MeasurementSheet>? Measurements { get; set; }

    /// <summary>Who stepped in because the target was missed.</summary>
    public List<InterventionSheet>? Interventions { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("metric", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var metric = new Metric
        {
            Id = Id!.Value, Title = Title ?? Id.Value.Value, Unit = Unit!, Target = Target!.ToTarget(plan), Every = Every!, Within = Within,
            Owner = Owner!.Value, Serves = plan.Named(Serves),
        };
        plan.Add(this, Rank.Monitoring, From ?? plan.Opening, By.Keeper(Owner), _ => new DefineMetric { Metric = metric });
        var changed = metric;
        plan.TakeAll(Changes, (each, _) => changed = each.Plan(plan, changed));
        plan.TakeAll(Measurements, (each, _) => each.Plan(plan, metric));
        plan.TakeAll(Interventions, (each, _) => each.Plan(plan, metric.Id));
        plan.AddEnding(this, Through, By.Keeper(Owner), _ => new RetireMetric { Metric = metric.Id, Reason = EndingReason ?? NotSaid }, key: "through");
    }
}

/// <summary>What a metric says otherwise from a day on; what is left out stays as it was.</summary>
internal sealed class MetricChangeSheet : MetricTermsSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    internal Metric Plan(FilePlan plan, Metric before)
    {
        var metric = before with
        {
            Title = Title ?? before.Title,
            Target = Target?.ToTarget(plan) ?? before.Target,
            Every = Every ?? before.Every,
            Within = Within ?? before.Within,
            Owner = Owner ?? before.Owner,
            Serves = plan.Named(Serves, before.Serves),
        };
        plan.Add(this, Rank.Monitoring, From, By.Keeper(before.Owner), _ => new ChangeMetric { Metric = metric });
        return metric;
    }
}

/// <summary>Where the values of a metric are meant to lie: one bound, or two.</summary>
internal sealed class TargetSheet : Sheet
{
    /// <summary>The lowest value that meets it.</summary>
    public decimal? AtLeast { get; set; }

    /// <summary>The highest value that meets it.</summary>
    public decimal? AtMost { get; set; }

    /// <summary>The value above which it is met.</summary>
    public decimal? MoreThan { get; set; }

    /// <summary>The value below which it is met.</summary>
    public decimal? LessThan { get; set; }

    /// <summary>The day by which it is to be met: values of periods that are over before are not judged.</summary>
    public LocalDate? Due { get; set; }

    internal MetricTarget ToTarget(FilePlan plan) => new() { Lowest = AtLeast, Highest = AtMost, Above = MoreThan, Below = LessThan, DueFrom = plan.After(Due) };
}

/// <summary>Which value a metric had over a period.</summary>
internal sealed class MeasurementSheet : ActSheet
{
    /// <summary>The period.</summary>
    [JsonRequired]
    public CalendarPeriod? Period { get; set; }

    /// <summary>The value.</summary>
    [JsonRequired]
    public decimal? Value { get; set; }

    /// <summary>Its unit; by default that of the metric.</summary>
    public string? Unit { get; set; }

    /// <summary>The day on which it was measured; by default the day after the period. On the last day of the period it counts from the end of that day.</summary>
    public LocalDate? On { get; set; }

    /// <summary>Who measured; by default who fills the position that sees to it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, Metric metric)
    {
        var period = Period!.Value;
        var day = On is null || On == period.Last ? period.Over : On;
        var by = Json.By.Of(By, Json.By.Keeper(metric.Owner));
        plan.Add(this, Rank.Monitoring, day, Json.By.Recorder, replay => new RecordMeasurement
        {
            Metric = metric.Id, Period = period.In(plan), Value = Value!.Value, Unit = Unit ?? metric.Unit, By = replay.One(by, plan.On(day!.Value)),
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.OutcomeMeasurement),
        });
    }
}
