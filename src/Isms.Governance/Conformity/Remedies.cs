using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Conformity;

/// <summary>Which commands put on record what shows a requirement.</summary>
internal static class Remedies
{
    /// <summary>The commands in words, such as <c>`SetObjective` or `RecordLeadershipAct` as objectives register</c>.</summary>
    internal static string For(Requirement requirement, EvidenceNature? way)
    {
        var kinds = (way is null ? requirement.Doing : requirement.Evidence.Where(kind => kind.Nature == way)).ToArray();
        var filed = kinds.Where(kind => Command(kind, requirement) is null).Select(kind => kind.InWords()).ToArray();
        return string.Join(" or ", [
            .. kinds.Select(kind => Command(kind, requirement)).OfType<string>().Distinct(StringComparer.Ordinal).Select(command => $"`{command}`"),
            .. filed.Length == 0 ? [] : (string[])[$"`{nameof(RecordLeadershipAct)}` as {string.Join(" or ", filed)}"],
        ]);
    }

    /// <summary>The command of the chapter that keeps such records; null where they are filed as acts of leadership.</summary>
    private static string? Command(EvidenceKind kind, Requirement requirement) => kind switch
    {
        EvidenceKind.PolicyApproval => nameof(ApprovePolicyVersion),
        EvidenceKind.PolicyDocument => nameof(PublishPolicyVersion),
        EvidenceKind.BudgetDecision => nameof(GrantResources),
        EvidenceKind.ResourceAllocation => requirement.Actor is ActorRule.Personal ? null : nameof(GrantResources),
        EvidenceKind.TimeAllocation => nameof(RecordResourceUse),
        EvidenceKind.ReviewDecision => nameof(DecideInReview),
        EvidenceKind.ReviewMinutes => requirement.Number.StartsWith("9.3.2", StringComparison.Ordinal) ? nameof(ConsiderInput) : nameof(CloseReview),
        EvidenceKind.ReviewAttendance => requirement.Actor is ActorRule.Personal && requirement.Number.StartsWith("9.3", StringComparison.Ordinal) ? nameof(HoldReview) : null,
        EvidenceKind.ReviewInputPack => nameof(PrepareReviewInputs),
        EvidenceKind.ImprovementDecision => nameof(DecideImprovement),
        EvidenceKind.ActionLog => nameof(ReportActionProgress),
        EvidenceKind.InterventionDecision => nameof(RecordIntervention),
        EvidenceKind.RiskAcceptance => nameof(AcceptResidualRisk),
        EvidenceKind.Appointment => requirement.Number is "5.3.a" or "5.3.b" ? nameof(GiveMandate) : requirement.Number.StartsWith("5.3", StringComparison.Ordinal) ? nameof(AssignRole) : null,
        EvidenceKind.ResponsibilityMatrix => requirement.Number.StartsWith('6') ? nameof(NameRiskOwner) : nameof(NameActivityOwner),
        EvidenceKind.RoleDescription => nameof(DefineRole),
        EvidenceKind.ProcessIntegrationRecord => nameof(BuildInSecurityStep),
        EvidenceKind.ObjectivesRegister => nameof(SetObjective),
        EvidenceKind.OutcomeMeasurement or EvidenceKind.PerformanceReport => nameof(RecordMeasurement),
        EvidenceKind.AuditReport => nameof(ReportAudit),
        EvidenceKind.AuditProgramme => nameof(AdoptAuditProgramme),
        EvidenceKind.ImpartialityDeclaration => nameof(DeclareImpartiality),
        EvidenceKind.CompetenceRecord => nameof(RecordCompetence),
        EvidenceKind.TrainingCoverage => nameof(RecordAwarenessCoverage),
        EvidenceKind.KnowledgeCheck => nameof(RecordKnowledgeCheck),
        EvidenceKind.NonconformityRecord => nameof(RaiseNonconformity),
        EvidenceKind.CorrectiveActionRecord => nameof(PlanCorrectiveAction),
        _ => null,
    };
}
