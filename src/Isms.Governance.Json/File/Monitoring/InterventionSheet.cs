using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>That somebody stepped in because a metric missed its target.</summary>
internal sealed class InterventionSheet : ActSheet
{
    /// <summary>The id; by default made of the metric and the day.</summary>
    public InterventionId? Id { get; set; }

    /// <summary>Who did.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>Whose act it is, where somebody else delivered it.</summary>
    public PersonId? Source { get; set; }

    /// <summary>In which position; by default the one by which they are named.</summary>
    public PositionId? As { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What was decided or done.</summary>
    [JsonRequired]
    public string? Decision { get; set; }

    /// <summary>The requirements for which it is filed; by default that results come about.</summary>
    public List<RequirementName>? Serves { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override IEnumerable<string> Subjects => Id is { } id ? [id.Value] : [];

    internal void Plan(FilePlan plan, MetricId metric)
    {
        var day = On!.Value;
        var id = Id ??= InterventionId.From(string.Create(CultureInfo.InvariantCulture, $"{metric}/{day:uuuu-MM-dd}"));
        plan.Add(this, Rank.Monitoring, day, Json.By.Stated(By!), replay =>
        {
            var intervention = new RecordIntervention
            {
                Id = id, By = replay.One(By!, plan.On(day)), Source = Source,
                Seat = As ?? By!.SeatIn(replay.Ids), Missed = metric.Value, What = Decision!, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.InterventionDecision),
            };
            return intervention with { Serves = plan.Named(Serves, intervention.Serves) };
        });
    }
}
