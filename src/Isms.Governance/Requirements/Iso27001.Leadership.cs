using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Clause 5.</summary>
    private static readonly Row[] Leadership =
    [
        new("HS/5.1/direction", "5.1.a", "5.1.a", "direction set", Ensures)
        {
            Text = "a policy and objectives for security exist and fit where the business is going",
            Evidence = [PolicyApproval, PolicyDocument, ObjectivesRegister, OversightReview],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there is no policy or no objective",
        },
        new("HS/5.1/integration", "5.1.b", "5.1.b", "built into the business", Ensures)
        {
            Text = "what the system demands is done inside the normal processes, not beside them",
            Evidence = [ProcessIntegrationRecord, OversightReview],
            Days = 365, RemindAfter = 270,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it is done in one function only while the scope is wider",
        },
        new("HS/5.1/resources", "5.1.c", "5.1.c", "means available", Ensures)
        {
            Text = "people, time, money, training and tools are at hand",
            Evidence = [BudgetDecision, ResourceAllocation, TimeAllocation, TrainingCoverage],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "treatment, audit or training stalls for lack of means",
        },
        new("HS/5.1/message", "5.1.d", "5.1.d", "message from the top", Personal)
        {
            Text = "top management itself tells people why managing security and keeping to the system matter",
            Evidence = [LeadershipCommunication, CommunicationReach],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "nobody at the top was ever heard, and nothing is on record",
        },
        new("HS/5.1/results", "5.1.e", "5.1.e", "results achieved", Ensures)
        {
            Text = "the system delivers what it is meant to, and when it does not, somebody at the top notices and steps in",
            Evidence = [PerformanceReport, InterventionDecision],
            Days = 180, RemindAfter = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "targets are missed twice or more in a row without a decision",
        },
        new("HS/5.1/support", "5.1.f", "5.1.f", "people directed and backed", Personal)
        {
            Text = "top management shows people what they are to contribute and backs them when they do",
            Evidence = [DirectionGiven, SupportAct],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
        },
        new("HS/5.1/improvement", "5.1.g", "5.1.g", "improvement pushed", Personal)
        {
            Text = "top management promotes getting better, for all to see",
            Evidence = [ImprovementDecision, ActionLog],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
        },
        new("HS/5.1/managers", "5.1.h", "5.1.h", "other managers enabled", Personal)
        {
            Text = "top management backs the managers below it in leading on security in their own areas",
            Evidence = [SupportAct, DirectionGiven, ResourceAllocation, EvidenceKind.Appointment, BriefingAttended, ReviewAttendance],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
        },
        new("HS/5.2/policy", "5.2.0", "5.2.0", "policy established", Decides)
        {
            Text = "top management sets up the policy at the top",
            Evidence = [PolicyApproval],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/5.2/fit", "5.2.a", "5.2.a", "fit for purpose", Decides)
        {
            Text = "the policy suits what the organisation is for",
            Evidence = [PolicyDocument, ContextAnalysis],
            IfMissing = Minor,
        },
        new("HS/5.2/objectives", "5.2.b", "5.2.b", "carries objectives or a frame for them", Decides)
        {
            Text = "the policy states objectives, or how they are set",
            Evidence = [PolicyDocument],
            IfMissing = Minor,
        },
        new("HS/5.2/requirements", "5.2.c", "5.2.c", "promise to meet requirements", Decides)
        {
            Text = "the policy promises to meet what applies",
            Evidence = [PolicyDocument],
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "the promise to improve is missing as well",
        },
        new("HS/5.2/improvement", "5.2.d", "5.2.d", "promise to keep improving", Decides)
        {
            Text = "the policy promises to keep improving the system",
            Evidence = [PolicyDocument],
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "the promise to meet requirements is missing as well",
        },
        new("HS/5.2/record", "5.2.e", "5.2.e", "policy on record", Owner)
        {
            Text = "the policy is a controlled document",
            Evidence = [PolicyDocument],
            IfMissing = Major,
            IsDocumented = true,
        },
        new("HS/5.2/inside", "5.2.f", "5.2.f", "policy told inside", Owner)
        {
            Text = "the policy is communicated within the organisation",
            Evidence = [LeadershipCommunication, AcknowledgementRecord, CommunicationReach],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it reached fewer than seven in ten",
        },
        new("HS/5.2/outside", "5.2.g", "5.2.g", "policy reachable outside", Owner)
        {
            Text = "interested parties can get the policy where that is fitting",
            Evidence = [PolicyDocument],
            Days = 365,
            IfMissing = Observation,
            AtWorst = Minor, WorstWhen = "no decision was taken whether it is fitting",
        },
        new("HS/5.3/assigned", "5.3.0-assigned", "5.3.0-assigned", "roles assigned", Ensures)
        {
            Text = "the responsibilities and authorities of the roles that bear on security are given to somebody",
            Evidence = [ResponsibilityMatrix, RoleDescription, EvidenceKind.Appointment],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there is no structure of roles at all",
        },
        new("HS/5.3/communicated", "5.3.0-communicated", "5.3.0-communicated", "roles made known", Ensures)
        {
            Text = "those assignments are communicated within the organisation",
            Evidence = [LeadershipCommunication, AcknowledgementRecord],
            Days = 30,
            IfMissing = Minor,
        },
        new("HS/5.3/conformity", "5.3.a", "5.3.a", "conformity mandate", Decides)
        {
            Text = "top management gives somebody the responsibility and authority to see that the system conforms to the standard",
            Evidence = [EvidenceKind.Appointment],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/5.3/reporting", "5.3.b", "5.3.b", "reporting mandate", Decides)
        {
            Text = "top management gives somebody the responsibility and authority to report to it how the system performs",
            Evidence = [EvidenceKind.Appointment, PerformanceReport],
            Days = 365, RemindAfter = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there is no such mandate",
        },
        new("HS/5.3/wider-reporting", "5.3.note", "5.3.note", "wider reporting", Ensures)
        {
            Text = "top management may have performance reported within the organisation too",
            IsNote = true,
        },
    ];
}
