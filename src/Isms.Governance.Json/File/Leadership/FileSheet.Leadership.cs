using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What leaders did, said and answered.</summary>
    [JsonPropertyOrder(330)]
    public List<LeadershipSheet> Leadership { get; set; } = [];
}

/// <summary>
/// That somebody led: a fact, and whether it counts is found. With <c>process</c> and <c>owner</c> it is a security step that the owner of a process took over,
/// with <c>missed</c> an intervention, with <c>to</c> an escalation.
/// </summary>
internal sealed class LeadershipSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public LeadershipActId? Id { get; set; }

    /// <summary>The letters of 5.1 for which it is meant to count, one to three; for a step, an intervention and an answer by default those that go without saying.</summary>
    public List<RequirementName>? Letters { get; set; }

    /// <summary>Who did it.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>Whose act it is, where somebody else delivered it.</summary>
    public WhoSheet? Source { get; set; }

    /// <summary>In which position; by default the one by which they are named.</summary>
    public PositionId? As { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What kind of act it was.</summary>
    public EvidenceKind? Kind { get; set; }

    /// <summary>Of what nature it is, as documentation: it follows from the kind.</summary>
    public EvidenceNature? Nature { get; set; }

    /// <summary>What was done or said, in a line; by default the kind of act and to whom.</summary>
    public string? What { get; set; }

    /// <summary>To whom it was said.</summary>
    public string? Audience { get; set; }

    /// <summary>How many people it reached.</summary>
    public CountSheet? Reach { get; set; }

    /// <summary>Of a security step: the business process.</summary>
    public string? Process { get; set; }

    /// <summary>Of a security step: the position that owns the process.</summary>
    public PositionId? Owner { get; set; }

    /// <summary>Of an intervention: the metric, the objective or whatever else was missed.</summary>
    public string? Missed { get; set; }

    /// <summary>Of an escalation: to which position.</summary>
    public PositionId? To { get; set; }

    /// <summary>Of an escalation: the last day on which it is to be answered.</summary>
    public LocalDate? AnswerDue { get; set; }

    /// <summary>Of an escalation: the day on which it was answered.</summary>
    public LocalDate? AnsweredOn { get; set; }

    /// <summary>Of an escalation: who answered; by default who fills the position to which it went.</summary>
    public WhoSheet? AnsweredBy { get; set; }

    /// <summary>Of an escalation: what the answer was. Its <c>letters</c> are those for which the answer is filed.</summary>
    public string? Answer { get; set; }

    /// <summary>Of an escalation: what shows the answer.</summary>
    public EvidenceSheet? AnswerEvidence { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>Words of one's own, as documentation.</summary>
    public List<string>? Tags { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("record of leadership", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        plan.Add(this, Rank.Acts, On, Json.By.Of(By, Json.By.Recorder), replay => Command(plan, replay, plan.On(On!.Value)));
        if (AnsweredOn is { } day && To is { } to)
        {
            var answering = Json.By.Of(AnsweredBy, Json.By.Holder(this, to));
            plan.AddFurther(this, Rank.Acts, day, answering, replay => new AnswerEscalation
            {
                Escalation = EscalationId.From(Id!.Value.Value), By = replay.One(answering, plan.On(day)), Answer = Answer ?? NotSaid, Serves = plan.Named(Letters),
                Evidence = EvidenceSheet.Of(AnswerEvidence, plan, EvidenceKind.SupportAct),
            });
        }
    }

    private GovernanceCommand Command(FilePlan plan, Replay replay, Instant at)
    {
        var (id, by) = (Id!.Value.Value, replay.One(By!, at));
        var kind = KindOf(
            (Process ?? Owner?.Value) is not null ? EvidenceKind.ProcessIntegrationRecord : Missed is not null ? EvidenceKind.InterventionDecision : To is not null ? EvidenceKind.SupportAct : null);
        var evidence = EvidenceSheet.Of(Evidence, plan, To is null ? kind : EvidenceKind.DirectionGiven);
        return (Process, Owner, Missed, To) switch
        {
            (null, null, null, null) => Act(plan, replay, at, kind, evidence),
            ({ } process, { } owner, null, null) => new BuildInSecurityStep
            {
                Id = SecurityStepId.From(id), By = by, Process = process, Owner = owner, Step = Said(), Serves = plan.Named(Letters, plan.Of(Clause.Integration)), Evidence = evidence,
            },
            (null, null, { } missed, null) => new RecordIntervention
            {
                Id = InterventionId.From(id), By = by, Source = Deliverer(replay, at), Seat = Seat(replay), Missed = missed, What = Said(), Serves = plan.Named(Letters, plan.Of(Clause.Results)), Evidence = evidence,
            },
            (null, null, null, { } to) => new RaiseEscalation { Id = EscalationId.From(id), By = by, To = to, What = Said(), AnswerUntil = plan.After(AnswerDue), Evidence = evidence },
            _ => throw new ArgumentException("it is one of a security step (`process` and `owner`), an intervention (`missed`) and an escalation (`to`)"),
        };
    }

    private RecordLeadershipAct Act(FilePlan plan, Replay replay, Instant at, EvidenceKind kind, ValueList<Evidence> evidence) => new()
    {
        Id = Id!.Value,
        By = replay.One(By!, at),
        Source = Deliverer(replay, at),
        Seat = Seat(replay),
        Serves = plan.Named(Letters),
        Act = kind,
        What = What ?? InWords(kind, Audience),
        Audience = Audience,
        Reached = Reach?.Count,
        OutOf = Reach?.Of,
        Evidence = evidence,
    };

    internal static string InWords(EvidenceKind kind, string? audience) => $"{Vocabulary.WordOf(kind).Replace('-', ' ')}{(audience is null ? "" : $" to {audience}")}";

    private EvidenceKind KindOf(EvidenceKind? usual)
    {
        var kind = Kind ?? usual ?? throw new ArgumentException("it does not say what kind of act it was: add `kind`");
        return usual is not null && kind != usual ? throw new ArgumentException($"its kind is `{Vocabulary.WordOf(usual.Value)}`, by what else it says")
            : Nature is { } nature && nature != kind.Nature ? throw new ArgumentException($"the nature of `{Vocabulary.WordOf(kind)}` is `{Vocabulary.WordOf(kind.Nature)}`")
            : kind;
    }

    private string Said() => What ?? throw new ArgumentException("it does not say what was done: add `what`");

    private PersonId? Deliverer(Replay replay, Instant at) => Source is { } source ? replay.One(source, at) : null;

    private PositionId? Seat(Replay replay) => As ?? (Source ?? By!).SeatIn(replay.Ids);
}
