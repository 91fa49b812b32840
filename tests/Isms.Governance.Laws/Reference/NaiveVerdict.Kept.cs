using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Reference;

/// <summary>What a record shows of a letter by being kept.</summary>
internal sealed partial class NaiveVerdict
{
    private Did? Kept(GovernanceEvent @event, string number) => @event switch
    {
        AwarenessCoverageRecorded counted when number is "7.3.a" => By(counted.Decided.By, EvidenceKind.TrainingCoverage),
        KnowledgeCheckRecorded check when number is "7.3.a" => By(check.Decided.By, EvidenceKind.KnowledgeCheck),
        MeasurementRecorded measured when number is "9.1.a" && IsMeasured(measured.Metric) => By(measured.By, EvidenceKind.OutcomeMeasurement),
        AuditProgrammeAdopted adopted when number is "9.2.2.0" => By(adopted.Decided.By, EvidenceKind.AuditProgramme),
        AuditReported reported when number is "9.2.2.records" => By(reported.Brief.Lead, EvidenceKind.AuditReport),
        InputConsidered considered when Inputs.TryGetValue(number, out var input) && considered.Input == input && Held(considered.Review) is { } held => By(held.Chair, EvidenceKind.ReviewMinutes),
        ReviewDecided decided when number is "9.3.3" && Held(decided.Review) is { } held => By(decided.Decided.By, EvidenceKind.ReviewDecision) with { Source = held.Chair },
        NonconformityCorrected corrected when number is "10.2.a" && IsRaised(corrected.Nonconformity) => By(corrected.By, EvidenceKind.NonconformityRecord),
        CauseRecorded cause when number is "10.2.b" && IsRaised(cause.Nonconformity) => By(cause.By, EvidenceKind.NonconformityRecord),
        NonconformityRaised raised when number is "10.2.f" => By(raised.By, EvidenceKind.NonconformityRecord),
        _ => null,
    };

    private static Did By(PersonId person, EvidenceKind kind) => new(default, default, person, kind, []);

    private ReviewHeld? Held(ReviewId review) => Started<ReviewHeld>(At).FirstOrDefault(each => each.Review == review);

    private bool IsRaised(NonconformityId nonconformity) => Started<NonconformityRaised>(At).Any(each => each.Id == nonconformity);

    private bool IsMeasured(MetricId metric) => Started<MetricDefined>(At).Any(each => each.Metric.Id == metric) && !Started<MetricRetired>(At).Any(each => each.Metric == metric);

    /// <summary>Whether an objective says what a letter of 6.2 asks of it.</summary>
    private bool States(ObjectiveTerms terms, string number) => number switch
    {
        "6.2.f" or "6.2.g" => true,
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
