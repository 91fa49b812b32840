using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who owns which risk, and what its owner decided.</summary>
    [JsonPropertyOrder(380)]
    public List<RiskSheet> Risks { get; set; } = [];
}

/// <summary>A risk with its owner. What somebody else decided is found, not refused.</summary>
internal sealed class RiskSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public RiskId? Id { get; set; }

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>Who owns it, the first first.</summary>
    [JsonRequired]
    public List<RiskOwnerSheet>? Owners { get; set; }

    /// <summary>The plans to treat it that were approved.</summary>
    public List<RiskPlanSheet>? Plans { get; set; }

    /// <summary>What remains of it, where that was accepted.</summary>
    public List<RiskAcceptanceSheet>? Accepted { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("risk", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        foreach (var each in Owners!)
        {
            plan.Add(each, Rank.Planning, each.From ?? plan.Opening, By.Recorder, _ => new NameRiskOwner { Risk = Id!.Value, Title = Title, Owner = each.Position!.Value, AcceptedUnder = each.Under!.Value });
        }

        plan.TakeAll(Plans, (each, _) => each.Plan(plan, Id!.Value));
        plan.TakeAll(Accepted, (each, _) => each.Plan(plan, Id!.Value));
    }
}

/// <summary>Which position owns a risk.</summary>
internal sealed class RiskOwnerSheet : ActSheet
{
    /// <summary>The position.</summary>
    [JsonRequired]
    public PositionId? Position { get; set; }

    /// <summary>The activity that deciding about the risk is.</summary>
    [JsonRequired]
    public ActivityId? Under { get; set; }

    /// <summary>The first day; by default that of the scope.</summary>
    public LocalDate? From { get; set; }
}

/// <summary>What was decided about a risk: a fact. Whether it was the owner's to decide and was covered is found.</summary>
internal abstract class RiskActSheet : ActSheet
{
    /// <summary>The id, also of the exercise of authority in it.</summary>
    [JsonRequired]
    public ExerciseId? Id { get; set; }

    /// <summary>Who decided.</summary>
    [JsonRequired]
    public DoerSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>The amount at stake.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Its currency.</summary>
    public string? Currency { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define(ExerciseSheet.Kind, id.Value, PlaceOf("id"));
        }
    }

    internal void Plan(FilePlan plan, RiskId risk) => plan.Add(this, Rank.Planning, On, Json.By.Stated(By!), replay => Command(plan, risk, By!.ToDoer(replay, plan.On(On!.Value))));

    private protected abstract RiskAct Command(FilePlan plan, RiskId risk, Records.Doer by);

    private protected Money? AtStake => Amount is { } amount ? Money.Of(amount, Currency ?? throw new ArgumentException("an amount has a `currency`")) : null;

    private protected ValueList<Evidence> Shown(FilePlan plan) => EvidenceSheet.Of(Evidence, plan, EvidenceKind.RiskAcceptance);
}

/// <summary>A plan to treat a risk that was approved.</summary>
internal sealed class RiskPlanSheet : RiskActSheet
{
    /// <summary>What the plan is.</summary>
    [JsonRequired]
    [JsonPropertyName("plan")]
    public string? Text { get; set; }

    private protected override RiskAct Command(FilePlan plan, RiskId risk, Records.Doer by) =>
        new ApproveTreatmentPlan { Id = Id!.Value, Risk = risk, By = by, Amount = AtStake, IsReported = true, Evidence = Shown(plan), Plan = Text! };
}

/// <summary>What remains of a risk, accepted.</summary>
internal sealed class RiskAcceptanceSheet : RiskActSheet
{
    /// <summary>What remains.</summary>
    [JsonRequired]
    public string? Residual { get; set; }

    /// <summary>The last day for which it is accepted; by default for good.</summary>
    public LocalDate? Through { get; set; }

    private protected override RiskAct Command(FilePlan plan, RiskId risk, Records.Doer by) =>
        new AcceptResidualRisk { Id = Id!.Value, Risk = risk, By = by, Amount = AtStake, IsReported = true, Evidence = Shown(plan), Residual = Residual!, Until = plan.After(Through) };
}
