using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Annex A, as far as it bears on management.</summary>
    private static readonly Row[] AnnexA =
    [
        new("A/policies", "A.5.1.1", "A.5.1", "policies", Decides)
        {
            Text = "the policy at the top and those on topics are defined, approved, published, acknowledged, and reviewed at intervals and after changes",
            Evidence = [PolicyApproval, AcknowledgementRecord],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("A/policy-review", "A.5.1.2", null, "review of policies", Owner)
        {
            Text = "policies are reviewed at intervals and after changes",
            Evidence = [PolicyApproval, OversightReview],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("A/roles", "A.6.1.1", "A.5.2", "roles", Owner)
        {
            Text = "roles are defined and allocated as needed",
            Evidence = [ResponsibilityMatrix],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("A/segregation", "A.6.1.2", "A.5.3", "segregation of duties", Owner)
        {
            Text = "duties that conflict are kept apart, or something compensates",
            Evidence = [ResponsibilityMatrix, OversightReview],
            Days = 180, RemindAfter = 150,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "nothing compensates",
        },
        new("A/management", "A.7.2.1", "A.5.4", "managers require it", Owner)
        {
            Text = "managers require everybody to apply security as the policy says",
            Evidence = [DirectionGiven],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
    ];
}
