using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What happened.</summary>
    [JsonPropertyOrder(400)]
    public List<IncidentSheet> Incidents { get; set; } = [];
}

/// <summary>An incident: on record from the day on which it was noticed, with its end from the day of that.</summary>
internal sealed class IncidentSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public IncidentId? Id { get; set; }

    /// <summary>What happened, in a line; by default the id.</summary>
    public string? What { get; set; }

    /// <summary>How bad it is or was.</summary>
    [JsonRequired]
    public IncidentSeverity? Severity { get; set; }

    /// <summary>The day on which it began.</summary>
    [JsonRequired]
    public LocalDate? OccurredOn { get; set; }

    /// <summary>The day on which it was noticed; by default the same.</summary>
    public LocalDate? DetectedOn { get; set; }

    /// <summary>The day from which on it no longer spread.</summary>
    public LocalDate? ContainedOn { get; set; }

    /// <summary>The day on which it was over.</summary>
    public LocalDate? ResolvedOn { get; set; }

    /// <summary>What was done about it.</summary>
    public string? Actions { get; set; }

    /// <summary>To whom it was taken upwards.</summary>
    public List<EscalationSheet>? Escalations { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal LocalDate NoticedOn => DetectedOn ?? OccurredOn!.Value;

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("incident", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    // As much of it as was known on each of its days: the last statement of a day tells all of that day, and what was entered later is entered at once.
    internal override void Plan(FilePlan plan)
    {
        var (last, entered) = (ResolvedOn ?? ContainedOn ?? NoticedOn, DecidedOn > EnteredOn || EnteredOn is null ? DecidedOn : EnteredOn);
        var days = new[] { NoticedOn, ContainedOn, ResolvedOn }.OfType<LocalDate>().Distinct().Order().ToList();
        var first = days.FindLast(day => day <= entered) is var known && known == default ? days[0] : known;
        plan.Add(this, Rank.Monitoring, first, By.Recorder, _ => AsOf(first));
        foreach (var day in days.Where(day => day > first))
        {
            plan.AddFurther(this, Rank.Monitoring, day, By.Recorder, _ => AsOf(day), key: KeyOf(day));
        }

        plan.TakeAll(Escalations, (each, place) => each.Plan(plan, this, place));

        RecordIncident AsOf(LocalDate day) => new()
        {
            Id = Id!.Value, Severity = Severity!.Value, What = What ?? Id.Value.Value, Occurred = plan.On(OccurredOn!.Value), Detected = plan.On(NoticedOn),
            Contained = ContainedOn <= day ? plan.On(ContainedOn) : null, Resolved = ResolvedOn <= day ? plan.On(ResolvedOn) : null,
            Actions = day == last ? Actions : null, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.PerformanceReport),
        };
    }

    /// <summary>The key that tells what became known on a day.</summary>
    internal string KeyOf(LocalDate day) => ResolvedOn == day ? "resolvedOn" : "containedOn";
}

/// <summary>That something was taken upwards, and how it was answered.</summary>
internal sealed class EscalationSheet : ActSheet
{
    /// <summary>The id; by default made of what it is about and its place in the list.</summary>
    public EscalationId? Id { get; set; }

    /// <summary>Who took it upwards; by default whoever enters it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>To whom.</summary>
    [JsonRequired]
    public PositionId? To { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What it is about; by default the incident.</summary>
    public string? What { get; set; }

    /// <summary>The last day on which it is to be answered.</summary>
    public LocalDate? AnswerDue { get; set; }

    /// <summary>The day on which it was answered.</summary>
    public LocalDate? AnsweredOn { get; set; }

    /// <summary>Who answered; by default who fills the position to which it went.</summary>
    public WhoSheet? AnsweredBy { get; set; }

    /// <summary>What the answer was.</summary>
    public string? Answer { get; set; }

    /// <summary>The requirements for which the answer is filed.</summary>
    public List<RequirementName>? Serves { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override IEnumerable<string> Subjects => Id is { } id ? [id.Value] : [];

    internal void Plan(FilePlan plan, IncidentSheet incident, int place)
    {
        var id = Id ??= EscalationId.From(string.Create(CultureInfo.InvariantCulture, $"{incident.Id}/{place + 1}"));
        var by = Json.By.Of(By, Json.By.Recorder);
        plan.Add(this, Rank.Monitoring, On, by, replay => new RaiseEscalation
        {
            Id = id, By = replay.One(by, plan.On(On!.Value)), To = To!.Value, What = What ?? incident.What ?? incident.Id!.Value.Value, AnswerUntil = plan.After(AnswerDue),
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.DirectionGiven),
        });
        if (AnsweredOn is { } day)
        {
            var answering = Json.By.Of(AnsweredBy, Json.By.Holder(this, To!.Value));
            plan.AddFurther(this, Rank.Monitoring, day, answering, replay => new AnswerEscalation
            {
                Escalation = id, By = replay.One(answering, plan.On(day)), Answer = Answer ?? NotSaid, Serves = plan.Named(Serves),
            });
        }
    }
}
