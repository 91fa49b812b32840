using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>Objectives and who owns which risk; what was asked for, granted and used.</summary>
    private static IEnumerable<GovernanceEvent> OfObjectives()
    {
        var decided = new Decided { At = Start, By = Ada };
        var (objective, risk, request) = (ObjectiveId.From("O-1"), RiskId.From("R-7"), ResourceRequestId.From("RQ-1"));
        ValueList<Evidence> evidence = [new() { Source = "report 4", Kind = EvidenceKind.OutcomeMeasurement }];
        yield return new ObjectiveSet { Decided = decided, EffectiveFrom = Start, Id = objective, Terms = new() { Text = "patch in time" } };
        yield return new ObjectiveUpdated
        {
            Decided = decided, EffectiveFrom = Start, Id = objective, Reason = "the plan is there",
            Terms = new()
            {
                Text = "patch in time", Policy = "P-1", Strategy = "growth", Metric = "M-7", Target = "95 %", What = "a window each week", Resources = "half a person", Owner = Ciso,
                Due = Instant.FromUtc(2026, 7, 1, 0, 0), Judgement = "by the share",
            },
        };
        yield return new ObjectiveClosed { Decided = decided, EffectiveFrom = Start, Id = objective, Outcome = ObjectiveOutcome.Dropped, Reason = "no longer sold", Evidence = evidence };
        yield return new RiskOwnerNamed { Decided = decided, EffectiveFrom = Start, Risk = risk, Title = "ransomware", Owner = Ciso, AcceptedUnder = Spend };
        yield return new TreatmentPlanApproved
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("x-1"), Risk = risk, By = Bo, Amount = Money.Of(5_000m, "EUR"), Plan = "plan 3", Evidence = evidence,
        };
        yield return new ResidualRiskAccepted
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("x-2"), Risk = risk, By = Bo, Amount = Money.Of(9_000m, "EUR"), IsReported = true, Residual = "medium",
            Until = Instant.FromUtc(2027, 1, 1, 0, 0), Evidence = evidence,
        };
        yield return new ResourcesRequested
        {
            Decided = decided, EffectiveFrom = Start, Id = request, By = Bo, For = "a scanner", Quantity = Quantity.Money(25_000.50m, "EUR"), NeededFrom = Instant.FromUtc(2026, 2, 1, 0, 0),
            NeededUntil = Instant.FromUtc(2027, 2, 1, 0, 0), Objective = objective, Activity = Spend,
        };
        yield return new ResourcesRequested { Decided = decided, EffectiveFrom = Start, Id = ResourceRequestId.From("RQ-2"), By = Bo, For = "a post", Quantity = Quantity.People(1.5m) };
        yield return new ResourcesGranted
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("x-3"), Request = request, By = Ada, Quantity = Quantity.Money(15_000m, "EUR"), Activity = Spend, IsReported = true, Evidence = evidence,
        };
        yield return new ResourcesDeclined { Decided = decided, EffectiveFrom = Start, Request = request, Reason = "the rest can wait" };
        yield return new ResourcesUsed
        {
            Decided = decided, EffectiveFrom = Start, Id = ResourceUseId.From("U-1"), Request = request, Quantity = Quantity.Money(7_000m, "EUR"), UsedFrom = Start, Evidence = evidence,
        };
        yield return new ShortfallAccepted
        {
            Decided = decided, EffectiveFrom = Start, Id = ExerciseId.From("x-4"), Request = request, By = Ada, Activity = Spend, Reason = "the old one lasts", Until = Instant.FromUtc(2026, 9, 1, 0, 0),
            IsReported = true, Evidence = evidence,
        };
        yield return new AdequacyDecided
        {
            Decided = decided, EffectiveFrom = Start, Id = AdequacyDecisionId.From("AD-1"), Considered = "all requests of the year", IsAdequate = false, Reason = "two posts are missing", Evidence = evidence,
        };
    }
}
