using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The nonconformities and how they were dealt with, the improvements that were decided, and other actions.</summary>
    [JsonPropertyOrder(440)]
    public List<ImprovementSheet> Improvements { get; set; } = [];
}

/// <summary>A nonconformity, an improvement that was decided, or an action that came from something else.</summary>
internal sealed class ImprovementSheet : TreatmentSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ImprovementId? Id { get; set; }

    /// <summary>Which of the three it is.</summary>
    [JsonRequired]
    public ImprovementKindWord? Kind { get; set; }

    /// <summary>What does not conform, or is to become better, in a line; by default what the action says, else the id.</summary>
    public string? What { get; set; }

    /// <summary>Where it came from.</summary>
    public SourceSheet? Source { get; set; }

    /// <summary>The day on which it was raised or decided. What rests on the finding of an audit counts from the end of the audit at the earliest.</summary>
    [JsonRequired]
    public LocalDate? RaisedOn { get; set; }

    /// <summary>Who raised or decided it; by default whoever enters it.</summary>
    public DoerSheet? RaisedBy { get; set; }

    /// <summary>Of an improvement: the activity as whose exercise the decision counts.</summary>
    public ActivityId? Activity { get; set; }

    /// <summary>Of a nonconformity: how much it falls short; by default as its finding does, else it is minor.</summary>
    public FindingGrade? Grade { get; set; }

    /// <summary>Of a nonconformity: the requirement, or the control of Annex A, that is not met; by default that of its finding.</summary>
    public string? Requirement { get; set; }

    /// <summary>Of a nonconformity: the position that deals with it; by default the owner of the action.</summary>
    public PositionId? Owner { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>That it was closed, and had to be dealt with again.</summary>
    public List<ReopeningSheet>? Reopened { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Requirement is { } named && !RequirementNames.IsControl(named))
        {
            UseIds(ids, "requirement", RequirementNames.Kind);
        }

        if (Id is { } id)
        {
            ids.Define("improvement", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
            foreach (var each in (Reopened ?? []).Prepend<TreatmentSheet>(this))
            {
                each.DefineActions(ids, id.Value);
            }
        }
    }

    internal override void Plan(FilePlan plan)
    {
        switch (Kind)
        {
            case ImprovementKindWord.Nonconformity:
                PlanNonconformity(plan);
                break;
            case ImprovementKindWord.Improvement:
                PlanImprovement(plan, Only("an improvement", Source is null));
                break;
            default:
                PlanAction(plan, Only("an action", Activity is null && Evidence is null));
                break;
        }
    }

    private void PlanNonconformity(FilePlan plan)
    {
        var id = NonconformityId.From(Id!.Value.Value);
        var ground = Ground.Of(this, plan);
        if (Activity is not null)
        {
            throw new ArgumentException("a nonconformity is a fact, not an exercise of authority: leave `activity` out");
        }

        var owner = Owner ?? (Steps is [{ Owner: var first }, ..] ? first : null) ?? throw new ArgumentException("a nonconformity has a position that deals with it: say it under `owner`");
        var raised = ground.From > RaisedOn ? ground.From.Value : RaisedOn!.Value;
        var by = By.Of(RaisedBy, By.Recorder);
        plan.Add(this, Rank.Improvement, raised, by, replay => new RaiseNonconformity
        {
            Id = id, Source = ground.Source, Finding = ground.Finding?.Id, Incident = Source?.Incident, Grade = Grade ?? ground.Finding?.Grade ?? FindingGrade.Minor,
            Against = plan.Against(Requirement ?? ground.Finding?.Requirement), What = What ?? ground.Finding?.What ?? id.Value,
            By = replay.One(by, plan.On(raised)), Owner = owner, DueUntil = plan.After(Deadline), Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.NonconformityRecord),
        });
        Treat(plan, new(id, RaisedOn!.Value, raised, by, owner));
        plan.TakeAll(Reopened, (each, _) => each.Plan(plan, id, owner));
    }

    private void PlanImprovement(FilePlan plan, CorrectiveActionSheet action)
    {
        var (by, day) = (RaisedBy ?? throw new ArgumentException("an improvement is somebody's decision: say whose under `raisedBy`"), RaisedOn!.Value);
        plan.Add(this, Rank.Improvement, day, By.Stated(by), replay => new DecideImprovement
        {
            Id = Id!.Value, By = by.ToDoer(replay, plan.On(day)), Activity = Activity, What = What ?? action.Text ?? Id.Value.Value, Owner = action.Owner!.Value, Due = plan.On(action.Due!.Value.PlusDays(1)),
            Action = action.IdIn(Id.Value.Value), Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.ImprovementDecision), IsReported = true,
        });
        action.Follow(plan, Id!.Value.Value);
    }

    private void PlanAction(FilePlan plan, CorrectiveActionSheet action)
    {
        var origin = Source?.ToOrigin() ?? throw new ArgumentException("an action came from something: say from what under `source`");
        plan.Add(this, Rank.Improvement, RaisedOn, By.Of(RaisedBy, By.Recorder), _ => new OpenAction
        {
            Id = action.IdIn(Id!.Value.Value), What = action.Text ?? What ?? Id.Value.Value, Owner = action.Owner!.Value, Due = plan.On(action.Due!.Value.PlusDays(1)), Origin = origin,
        });
        action.Follow(plan, Id!.Value.Value);
    }

    // What belongs to a nonconformity alone is refused elsewhere rather than passed over.
    private CorrectiveActionSheet Only(string what, bool isPlain) =>
        !isPlain || this is not { Correction: null, Cause: null, Effectiveness: null, Closed: null, Due: null, Owner: null, Grade: null, Requirement: null, Reopened: null }
        ? throw new ArgumentException($"{what} says who does what until when under `action`, and what became of it there; not everything here belongs to it")
        : Steps is not [var one] ? throw new ArgumentException($"{what} has one `action`")
        : What is not null && one.Text is not null ? throw new ArgumentException($"{what} is told in one line: either under `what` or in its `action`")
        : one;
}

/// <summary>What an item under <c>improvements</c> is.</summary>
internal enum ImprovementKindWord
{
    Nonconformity,
    Improvement,
    Action,
}

/// <summary>That a nonconformity was opened again.</summary>
internal sealed class ReopeningSheet : TreatmentSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Who; by default who fills the position that deals with it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, NonconformityId id, PositionId owner)
    {
        var by = Json.By.Of(By, Json.By.Keeper(owner));
        plan.Add(this, Rank.Improvement, On, by, replay => new ReopenNonconformity
        {
            Nonconformity = id, By = replay.One(by, plan.On(On!.Value)), Reason = Reason!, DueUntil = plan.After(Deadline),
        });
        Treat(plan, new(id, On!.Value, On.Value, by, owner));
    }
}
