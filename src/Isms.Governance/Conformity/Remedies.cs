using System.Collections.Frozen;
using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;
using static Isms.Governance.Conformity.Sources.Keys;
using static Isms.Governance.Requirements.EvidenceKind;

namespace Isms.Governance.Conformity;

/// <summary>Which commands put on record what shows a requirement: the table is the other side of what the sources make of the records.</summary>
internal static class Remedies
{
    private static readonly ImmutableArray<Remedy> All =
    [
        new(nameof(ApprovePolicyVersion), EvidenceKind.PolicyApproval, Policy, Direction, PoliciesOfAnnex),
        new(nameof(ReviewPolicy), EvidenceKind.PolicyApproval, PolicyReviewOfAnnex),
        new(nameof(PublishPolicyVersion), PolicyDocument, PolicyFits, PolicyObjectives, PolicyRequirements, PolicyImproves, PolicyOnRecord, PolicyOutside),
        new(nameof(CommunicatePolicy), [LeadershipCommunication, CommunicationReach], PolicyInside),
        new(nameof(CountAcknowledgements), AcknowledgementRecord, PolicyInside),
        new(nameof(BuildInSecurityStep), ProcessIntegrationRecord, Integration),
        new(nameof(RecordIntervention), InterventionDecision, Results),
        new(nameof(SetObjective), ObjectivesRegister,
            Direction, ObjectivesFitPolicy, ObjectivesMeasurable, ObjectivesUpdated, ObjectivesOnRecord, PlannedWhat, PlannedResources, PlannedWho, PlannedWhen, PlannedJudgement),
        new(nameof(NameRiskOwner), ResponsibilityMatrix, RiskOwners),
        new(nameof(AcceptResidualRisk), RiskAcceptance, RiskApproval),
        new(nameof(GrantResources), [BudgetDecision, ResourceAllocation], Means, ResourcesProvided),
        new(nameof(RecordResourceUse), TimeAllocation, Means, ResourcesProvided),
        new(nameof(RequireCompetence), CompetenceRecord, CompetenceNeeded),
        new(nameof(RecordCompetence), CompetenceRecord, CompetencePresent, CompetenceEvidenced),
        new(nameof(RecordAwarenessCoverage), TrainingCoverage, AwareOfPolicy, AwareOfContribution, AwareOfConsequences, Means),
        new(nameof(RecordKnowledgeCheck), KnowledgeCheck, AwareOfPolicy, AwareOfContribution, AwareOfConsequences),
        new(nameof(GiveMandate), EvidenceKind.Appointment, ConformityMandate, ReportingMandate),
        new(nameof(AssignRole), EvidenceKind.Appointment, RolesAssigned, RolesOfAnnex),
        new(nameof(CommunicateAssignment), LeadershipCommunication, RolesCommunicated),
        new(nameof(AcknowledgeAssignment), AcknowledgementRecord, RolesCommunicated),
        new(nameof(NameActivityOwner), ResponsibilityMatrix, RolesAssigned, RolesOfAnnex),
        new(nameof(DefineSegregation), ResponsibilityMatrix, SegregationOfAnnex),
        new(nameof(RecordMeasurement), OutcomeMeasurement, [ObjectivesMonitored, .. Measured]),
        new(nameof(RecordMeasurement), PerformanceReport, Results, TheSystem),
        new(nameof(AdoptAuditProgramme), EvidenceKind.AuditProgramme, Sources.Keys.AuditProgramme, AuditCriteria),
        new(nameof(ReportAudit), AuditReport, AuditsOwnRules, AuditsStandard, AuditsWorks, AuditCriteria, AuditsReported, AuditRecords),
        new(nameof(DeclareImpartiality), ImpartialityDeclaration, AuditorsImpartial),
        new(nameof(HoldReview), ReviewAttendance, Review),
        new(nameof(ConsiderInput), PerformanceReport, ReportingMandate),
        new(nameof(ConsiderInput), ReviewMinutes, [.. Enum.GetValues<ReviewInput>().Select(Of)]),
        new(nameof(CloseReview), ReviewMinutes, Review),
        new(nameof(DecideInReview), ReviewDecision, ReviewResults),
        new(nameof(DecideImprovement), ImprovementDecision, Pushed, Improved),
        new(nameof(ReportActionProgress), ActionLog, Pushed, Improved),
        new(nameof(RaiseNonconformity), NonconformityRecord, NatureOnRecord),
        new(nameof(CorrectNonconformity), NonconformityRecord, ReactedTo),
        new(nameof(RecordCause), NonconformityRecord, CauseJudged),
        new(nameof(PlanCorrectiveAction), CorrectiveActionRecord, ActedOn),
        new(nameof(CheckEffectiveness), CorrectiveActionRecord, EffectChecked, ResultsOnRecord),
    ];

    /// <summary>What is put on record once and stands: to say it again changes nothing.</summary>
    private static readonly FrozenSet<string> Standing =
        FrozenSet.ToFrozenSet([nameof(GiveMandate), nameof(AssignRole), nameof(NameActivityOwner), nameof(NameRiskOwner), nameof(DefineSegregation), nameof(PublishPolicyVersion)], StringComparer.Ordinal);

    /// <summary>The commands in words, such as <c>`SetObjective` or `RecordLeadershipAct` as objectives register</c>: what no chapter keeps is filed as an act of leadership.</summary>
    internal static string For(Requirement requirement, EvidenceNature? way) => InWords(requirement, way, All);

    /// <summary>The same where it has grown old: what stands as it was is confirmed by an act of leadership.</summary>
    internal static string Again(Requirement requirement) => InWords(requirement, requirement.Needed, All.Where(remedy => !Standing.Contains(remedy.Command)));

    private static string InWords(Requirement requirement, EvidenceNature? way, IEnumerable<Remedy> remedies)
    {
        var kinds = (way is null ? requirement.Doing : requirement.Evidence.Where(kind => kind.Nature == way)).ToArray();
        var kept = remedies.Where(remedy => requirement.Key is { } key && remedy.Keys.Contains(key, StringComparer.Ordinal) && kinds.Any(remedy.Kinds.Contains)).ToArray();
        var filed = kinds.Where(kind => !kept.Any(remedy => remedy.Kinds.Contains(kind))).Select(kind => kind.InWords()).ToArray();
        return string.Join(" or ", [
            .. kept.Select(remedy => $"`{remedy.Command}`").Distinct(StringComparer.Ordinal),
            .. filed.Length == 0 ? [] : (string[])[$"`{nameof(RecordLeadershipAct)}` as {string.Join(" or ", filed)}"],
        ]);
    }

    /// <summary>A command with the kinds of evidence that its records are, and the keys of what they show.</summary>
    private sealed record Remedy(string Command, ValueList<EvidenceKind> Kinds, params ValueList<string> Keys)
    {
        internal Remedy(string command, EvidenceKind kind, params ValueList<string> keys)
            : this(command, [kind], keys)
        {
        }
    }
}
