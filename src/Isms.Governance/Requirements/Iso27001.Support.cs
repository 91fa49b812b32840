using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Clause 7.</summary>
    private static readonly Row[] Support =
    [
        new("HS/7.1/resources", "7.1", "7.1", "resources provided", Owner)
        {
            Text = "what the system needs is determined and provided",
            Evidence = [BudgetDecision, ResourceAllocation, TimeAllocation],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "treatment, audit or training stalls for lack of means",
        },
        new("HS/7.2/a", "7.2.a", "7.2.a", "needed competence known", Owner)
        {
            Evidence = [CompetenceRecord],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.2/b", "7.2.b", "7.2.b", "people competent", Owner)
        {
            Evidence = [CompetenceRecord],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.2/c", "7.2.c", "7.2.c", "gaps closed, and the effect judged", Owner)
        {
            Evidence = [CompetenceRecord],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.2/d", "7.2.d", "7.2.d", "competence evidenced", Owner)
        {
            Evidence = [CompetenceRecord],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/7.3/a", "7.3.a", "7.3.a", "aware of the policy", Owner)
        {
            Evidence = [TrainingCoverage, KnowledgeCheck],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.3/b", "7.3.b", "7.3.b", "aware of what they contribute, and of its benefit", Owner)
        {
            Evidence = [TrainingCoverage, KnowledgeCheck],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.3/c", "7.3.c", "7.3.c", "aware of what it means not to conform", Owner)
        {
            Evidence = [TrainingCoverage, KnowledgeCheck],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.4/what", "7.4.a", "7.4.a", "communication: what", Owner)
        {
            Evidence = [CommunicationPlan],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.4/when", "7.4.b", "7.4.b", "communication: when", Owner)
        {
            Evidence = [CommunicationPlan],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.4/with-whom", "7.4.c", "7.4.c", "communication: with whom", Owner)
        {
            Evidence = [CommunicationPlan],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.4/who", "7.4.d", null, "communication: who", Owner)
        {
            Evidence = [CommunicationPlan],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.4/how", "7.4.e", "7.4.d", "communication: how", Owner)
        {
            Evidence = [CommunicationPlan],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/7.5.1.a", "7.5.1.a", "7.5.1.a", "documents that the standard demands exist", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/7.5.1.b", "7.5.1.b", "7.5.1.b", "documents that the organisation needs exist", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/7.5.2.a", "7.5.2.a", "7.5.2.a", "documents identified", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.2.b", "7.5.2.b", "7.5.2.b", "documents in a fitting format", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.2.c", "7.5.2.c", "7.5.2.c", "documents reviewed and approved", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.a", "7.5.3.a", "7.5.3.a", "documents at hand", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.b", "7.5.3.b", "7.5.3.b", "documents protected", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.c", "7.5.3.c", "7.5.3.c", "distribution and use controlled", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.d", "7.5.3.d", "7.5.3.d", "storage controlled", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.e", "7.5.3.e", "7.5.3.e", "changes controlled", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
        new("HS/7.5.3.f", "7.5.3.f", "7.5.3.f", "retention and disposal controlled", Owner)
        {
            Evidence = [DocumentControlRecord],
            IfMissing = Minor,
        },
    ];
}
