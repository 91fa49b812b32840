using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The internal audits that were planned and held.</summary>
    [JsonPropertyOrder(420)]
    public List<AuditSheet> Audits { get; set; } = [];
}

/// <summary>An internal audit: planned, held, or both. What was held counts as reported from the end of its last day.</summary>
internal sealed class AuditSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public AuditId? Id { get; set; }

    /// <summary>Internal, as all that are here; said for the reader.</summary>
    public AuditKindWord? Kind { get; set; }

    /// <summary>The programme that it is part of.</summary>
    public AuditProgrammeId? Programme { get; set; }

    /// <summary>Against what.</summary>
    [JsonRequired]
    public List<string>? Criteria { get; set; }

    /// <summary>The activities and units that are looked at.</summary>
    [JsonRequired]
    public List<string>? Scope { get; set; }

    /// <summary>Whether what top management is to do was looked at; said for the reader, since the criteria and the scope show it.</summary>
    public bool? SampledLeadership { get; set; }

    /// <summary>Who leads it.</summary>
    [JsonRequired]
    public WhoSheet? Lead { get; set; }

    /// <summary>Who audits besides.</summary>
    public List<WhoSheet>? Team { get; set; }

    /// <summary>For which days it was planned.</summary>
    public AuditPlanSheet? Planned { get; set; }

    /// <summary>Over which days it was held.</summary>
    public PeriodSheet? Period { get; set; }

    /// <summary>What the auditors conclude.</summary>
    public string? Conclusion { get; set; }

    /// <summary>What they found.</summary>
    public List<AuditFindingSheet>? Findings { get; set; }

    /// <summary>Who declared to be impartial.</summary>
    public List<ImpartialitySheet>? Impartiality { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>The first day on which what was found is on record.</summary>
    internal LocalDate? Over => Period?.Through?.PlusDays(1);

    internal override void NameIds(IdBook ids)
    {
        UseIds(ids, "scope", "activity", "unit");
        if (Id is { } id)
        {
            ids.Define("audit", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        if (Planned is { } planned)
        {
            plan.Take(planned, _ => planned.Plan(plan, this));
        }

        if (Period is { } period)
        {
            var held = new Interval(plan.On(First(period)), plan.On(Last(period).PlusDays(1)));
            plan.Add(this, Rank.Monitoring, Over, By.Stated(Lead!), replay => new ReportAudit
            {
                Id = Id!.Value, Programme = Programme, Brief = ToBrief(replay, plan.On(First(period))), Held = held, Conclusion = Conclusion ?? NotSaid,
                Findings = (Findings ?? []).Select(each => each.ToFinding(plan)).ToValueList(), Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.AuditReport),
            });
        }
        else if (Findings is not null || Conclusion is not null)
        {
            throw new ArgumentException("what an audit found is said of one that was held: say over which days under `period`");
        }

        plan.TakeAll(Impartiality, (each, _) => each.Plan(plan, Id!.Value));
    }

    internal AuditBrief ToBrief(Replay replay, Instant at)
    {
        var areas = Scope!.ToLookup(id => replay.Ids.IsDefined("activity", id));
        return new()
        {
            Criteria = Criteria!.ToValueList(), Activities = areas[true].Select(ActivityId.From).ToValueList(), Units = areas[false].Select(UnitId.From).ToValueList(),
            Lead = replay.One(Lead!, at), Team = replay.All(Team, at),
        };
    }

    internal static LocalDate First(PeriodSheet period) => period.From ?? throw new ArgumentException("the days of an audit have a first one: say it under `from`");

    internal static LocalDate Last(PeriodSheet period) => period.Through ?? throw new ArgumentException("the days of an audit have a last one: say it under `through`");
}

/// <summary>What kind of audit is meant.</summary>
internal enum AuditKindWord
{
    Internal,
}

/// <summary>For which days an audit was planned, and what became of the plan. Without the day of the decision it is planned on the first day that it names.</summary>
internal sealed class AuditPlanSheet : ActSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    [JsonRequired]
    public LocalDate? Through { get; set; }

    /// <summary>To which days it was put off.</summary>
    public List<AuditPutOffSheet>? Rescheduled { get; set; }

    /// <summary>That it is not to be held.</summary>
    public AuditCancellingSheet? Cancelled { get; set; }

    internal void Plan(FilePlan plan, AuditSheet audit)
    {
        var days = new Interval(plan.On(From!.Value), plan.After(Through));
        var decided = DecidedOn ?? (Rescheduled ?? []).Select(each => each.On!.Value).Concat(Cancelled is { On: { } on } ? [on] : []).Append(From.Value).Min();
        plan.Add(this, Rank.Monitoring, decided, By.Recorder, replay => new PlanAudit
        {
            Id = audit.Id!.Value, Programme = audit.Programme, Brief = audit.ToBrief(replay, plan.On(decided)), Period = days, IsReported = true,
        });
        plan.TakeAll(Rescheduled, (each, _) =>
            plan.Add(each, Rank.Monitoring, each.On, By.Recorder, _ => new RescheduleAudit { Audit = audit.Id!.Value, Period = each.Days(plan), Reason = each.Reason! }));

        if (Cancelled is { } cancelled)
        {
            plan.Add(cancelled, Rank.Monitoring, cancelled.On, By.Recorder, _ => new CancelAudit { Audit = audit.Id!.Value, Reason = cancelled.Reason! });
        }
    }
}

/// <summary>That an audit was put off.</summary>
internal sealed class AuditPutOffSheet : ActSheet
{
    /// <summary>The days, now.</summary>
    [JsonRequired]
    public PeriodSheet? To { get; set; }

    /// <summary>The day on which that was decided.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    internal Interval Days(FilePlan plan) => new(plan.On(AuditSheet.First(To!)), plan.On(AuditSheet.Last(To!).PlusDays(1)));
}

/// <summary>That an audit is not to be held.</summary>
internal sealed class AuditCancellingSheet : ActSheet
{
    /// <summary>The day on which that was decided.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }
}

/// <summary>What an audit found.</summary>
internal sealed class AuditFindingSheet : Sheet
{
    /// <summary>The id, which no other audit uses.</summary>
    [JsonRequired]
    public AuditFindingId? Id { get; set; }

    /// <summary>How much it falls short.</summary>
    [JsonRequired]
    public FindingGrade? Grade { get; set; }

    /// <summary>The requirement, or the control of Annex A, against which it is raised.</summary>
    public string? Requirement { get; set; }

    /// <summary>What was found, in a line; by default the requirement, else the id.</summary>
    public string? What { get; set; }

    /// <summary>The nonconformity that was raised of it.</summary>
    public ImprovementId? Improvement { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("audit finding", id.Value, PlaceOf("id"));
        }

        if (Requirement is { } named && !RequirementNames.IsControl(named))
        {
            UseIds(ids, "requirement", RequirementNames.Kind);
        }
    }

    internal AuditFinding ToFinding(FilePlan plan) => new()
    {
        Id = Id!.Value, Grade = Grade!.Value, Against = plan.Against(Requirement), What = What ?? Requirement ?? Id.Value.Value,
    };
}

/// <summary>That an auditor declared to be impartial.</summary>
internal sealed class ImpartialitySheet : ActSheet
{
    /// <summary>Who.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What they disclosed.</summary>
    public string? Disclosed { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, AuditId audit) => plan.Add(this, Rank.Monitoring, On, Json.By.Stated(By!), replay => new DeclareImpartiality
    {
        Audit = audit, By = replay.One(By!, plan.On(On!.Value)), Disclosed = Disclosed, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.ImpartialityDeclaration),
    });
}
