using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Approves the plan to treat a risk, as its owner.</summary>
/// <inheritdoc cref="RiskAct"/>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the plan blank.</exception>
public sealed record ApproveTreatmentPlan : RiskAct
{
    internal static readonly RuleList<RecordCase<ObjectiveView, RiskActRecorded>> Rules = OfActs;

    /// <inheritdoc cref="TreatmentPlanApproved.Plan"/>
    public required string Plan { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket) => Decide(docket, moment => new TreatmentPlanApproved
    {
        Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Id = Id, Risk = Risk, By = By.Person, Amount = Amount, IsReported = IsReported, Evidence = Evidence, Plan = Plan,
    });
}
