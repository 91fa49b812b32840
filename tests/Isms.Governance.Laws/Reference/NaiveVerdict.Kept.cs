using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Reference;

/// <summary>What a record shows of a letter by being kept.</summary>
internal sealed partial class NaiveVerdict
{
    private Did? Kept(GovernanceEvent @event, string number) => @event switch
    {
        PolicyVersionApproved approved when number is "5.1.a" or "5.2.0" && IsInForce(approved) && IsCovered(approved.Exercise) => By(Doer(approved), EvidenceKind.PolicyApproval),
        PolicyReviewed { Outcome: PolicyReviewOutcome.Kept } kept when number is "5.1.a" or "5.2.0" && IsKept(kept) => By(kept.By, EvidenceKind.PolicyApproval),
        ResourcesGranted granted when number is "5.1.c" or "7.1" && IsAskedFor(granted.Request) && IsCovered(granted.Id) && IsStillEnough(granted.EffectiveFrom) =>
            By(granted.By, granted.Quantity.Kind is ResourceKind.Money ? EvidenceKind.BudgetDecision : EvidenceKind.ResourceAllocation),
        AdequacyDecided enough when number is "5.1.c" or "7.1" && IsEnoughSince(enough) => By(enough.Decided.By, EvidenceKind.ResourceAllocation),
        ResourcesUsed { Quantity.Kind: ResourceKind.Time or ResourceKind.People } used when number is "5.1.c" or "7.1" && IsStillEnough(used.EffectiveFrom) => By(used.Decided.By, EvidenceKind.TimeAllocation),
        AuditReported reported when number is "9.2.1.a1" or "9.2.1.a2" or "9.2.1.b" && IsIndependent(reported) => By(reported.Brief.Lead, EvidenceKind.AuditReport),
        AwarenessCoverageRecorded { Completed: > 0 } counted when number is "5.1.c" or "7.3.a" => By(counted.Decided.By, EvidenceKind.TrainingCoverage),
        KnowledgeCheckRecorded { Passed: > 0 } check when number is "7.3.a" => By(check.Decided.By, EvidenceKind.KnowledgeCheck),
        AuditProgrammeAdopted adopted when number is "9.2.2.0" => By(adopted.Decided.By, EvidenceKind.AuditProgramme),
        AuditReported reported when number is "9.2.2.records" => By(reported.Brief.Lead, EvidenceKind.AuditReport),
        InputConsidered considered when Inputs.TryGetValue(number, out var input) && considered.Input == input && considered == Started<InputConsidered>(At).LastOrDefault(each => each.Review == considered.Review && each.Input == input) && Held(considered.Review) is { } held => By(held.Chair, EvidenceKind.ReviewMinutes),
        ReviewDecided decided when number is "9.3.3" && Held(decided.Review) is { } held => By(decided.Decided.By, EvidenceKind.ReviewDecision) with { Source = held.Chair },
        NonconformityCorrected corrected when number is "10.2.a" && IsRaised(corrected.Nonconformity) => By(corrected.By, EvidenceKind.NonconformityRecord),
        CauseRecorded cause when number is "10.2.b" && IsRaised(cause.Nonconformity) => By(cause.By, EvidenceKind.NonconformityRecord),
        NonconformityRaised raised when number is "10.2.f" => By(raised.By, EvidenceKind.NonconformityRecord),
        _ => null,
    };

    /// <summary>What top management has looked at when a review has gone through an input.</summary>
    private static readonly Dictionary<string, ReviewInput> Looked = new(StringComparer.Ordinal) { ["5.1.a"] = ReviewInput.Objectives, ["5.1.e"] = ReviewInput.Measurements };

    private static readonly ObligationId Results = ObligationId.From("27001:2022/5.1.e");

    private bool IsCovered(ExerciseId exercise) => CoverageOf(exercise) is CoverageVerdict.Covered or CoverageVerdict.Ratified;

    private bool IsAskedFor(ResourceRequestId request) => Started<ResourcesRequested>(At).Any(each => each.Id == request);

    private PersonId Doer(PolicyVersionApproved approved) => Started<AuthorityExercised>(At).LastOrDefault(each => each.Id == approved.Exercise)?.Person ?? approved.Decided.By;

    /// <summary>The publication of the version of a top policy that is in force; null where none is.</summary>
    private PolicyVersionPublished? InForce(PolicyId policy) => !Started<PolicyRegistered>(At).Any(each => each.Policy == policy && each.Level is PolicyLevel.Top) || Started<PolicyWithdrawn>(At).Any(each => each.Policy == policy) ? null
        : Latest(All<PolicyVersionPublished>().Where(each => each.Policy == policy), each => each.EffectiveFrom, At);

    /// <summary>Whether what was approved is the content that is in force.</summary>
    private bool IsInForce(PolicyVersionApproved approved) => InForce(approved.Policy) is { } published && published.Version == approved.Version && published.Digest == approved.Digest;

    /// <summary>Whether a review was the last one of a policy, since the version came into force whose content somebody approved who could.</summary>
    private bool IsKept(PolicyReviewed review) => InForce(review.Policy) is { } published && review.EffectiveFrom >= published.EffectiveFrom
        && Latest(All<PolicyReviewed>().Where(each => each.Policy == review.Policy), each => each.EffectiveFrom, At) == review
        && Started<PolicyVersionApproved>(At).Any(each => each.Policy == review.Policy && IsInForce(each) && IsCovered(each.Exercise));

    private static Did By(PersonId person, EvidenceKind kind) => new(default, default, person, kind, []);

    /// <summary>Whether the means are enough by it, and by whatever was decided on that after it.</summary>
    private bool IsEnoughSince(AdequacyDecided enough) => Started<AdequacyDecided>(At).OrderBy(each => each.EffectiveFrom).SkipWhile(each => each != enough).All(each => each.IsAdequate);

    /// <summary>Whether what was there at an instant was not found too little by the last decision on the means.</summary>
    private bool IsStillEnough(Instant from) => Latest(All<AdequacyDecided>(), each => each.EffectiveFrom, At) is not { IsAdequate: false } last || last.EffectiveFrom <= from;

    private ReviewHeld? Held(ReviewId review) => Started<ReviewHeld>(At).LastOrDefault(each => each.Review == review);

    private bool IsRaised(NonconformityId nonconformity) => Started<NonconformityRaised>(At).Any(each => each.Id == nonconformity);

    /// <summary>A metric as it is measured now; null before it is defined and from when it is retired.</summary>
    private Metric? MetricAt(MetricId metric) => Started<MetricRetired>(At).Any(each => each.Metric == metric) || Started<MetricDefined>(At).FirstOrDefault(each => each.Metric.Id == metric) is not { } defined ? null
        : Latest(All<MetricChanged>().Where(each => each.Metric.Id == metric), each => each.EffectiveFrom, At)?.Metric ?? defined.Metric;

    /// <summary>Whether an objective says what a letter of 6.2 asks of it.</summary>
    private bool States(ObjectiveTerms terms, string number) => number switch
    {
        "6.2.f" or "6.2.g" => true,
        "5.1.a" => terms.Strategy is not null,
        "6.2.a" => terms.Policy is not null,
        "6.2.b" => terms.Metric is not null,
        "6.2.h" => terms.What is not null,
        "6.2.i" => terms.Resources is not null,
        "6.2.j" => terms.Owner is { } owner && Find(owner, At) is not null,
        "6.2.k" => terms.Due is not null,
        "6.2.l" => terms.Judgement is not null,
        _ => false,
    };
}
