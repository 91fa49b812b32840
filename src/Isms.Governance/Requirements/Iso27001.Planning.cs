using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Clause 6.</summary>
    private static readonly Row[] Planning =
    [
        new("HS/6.1.2/risk-owners", "6.1.2.c2", "6.1.2.c2", "risk owners named", Owner)
        {
            Text = "somebody owns each risk",
            Evidence = [RiskAcceptance, ResponsibilityMatrix],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/6.1.3/approval", "6.1.3.f", "6.1.3.f", "treatment approved, rest accepted", RiskOwner)
        {
            Text = "the owners of the risks approve the treatment plan and accept what remains",
            Evidence = [RiskAcceptance],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/6.2/policy", "6.2.a", "6.2.a", "objectives fit the policy", Owner)
        {
            Text = "objectives are in line with the policy",
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/measurable", "6.2.b", "6.2.b", "objectives measurable", Owner)
        {
            Text = "objectives can be measured where that is practicable",
            Evidence = [ObjectivesRegister, OutcomeMeasurement],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/requirements", "6.2.c", "6.2.c", "objectives consider requirements and risk", Owner)
        {
            Text = "objectives take up what applies and what the risk assessment found",
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/monitored", null, "6.2.d", "objectives monitored", Owner)
        {
            Text = "objectives are followed up",
            Evidence = [ObjectivesRegister, OutcomeMeasurement],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/communicated", "6.2.d", "6.2.e", "objectives communicated", Owner)
        {
            Text = "those concerned know the objectives",
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/updated", "6.2.e", "6.2.f", "objectives updated", Owner)
        {
            Text = "objectives change as things do",
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
        },
        new("HS/6.2/documented", "6.2.0-documented", "6.2.g", "objectives on record", Owner)
        {
            Text = "objectives are kept as documented information",
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "there are no objectives at all",
            IsDocumented = true,
        },
        new("HS/6.2/what", "6.2.f", "6.2.h", "planned: what is done", Owner)
        {
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/6.2/resources", "6.2.g", "6.2.i", "planned: with which resources", Owner)
        {
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/6.2/who", "6.2.h", "6.2.j", "planned: who", Owner)
        {
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/6.2/when", "6.2.i", "6.2.k", "planned: until when", Owner)
        {
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/6.2/judged", "6.2.j", "6.2.l", "planned: how results are judged", Owner)
        {
            Evidence = [ObjectivesRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/6.3/changes", null, "6.3", "changes planned", Owner)
        {
            Text = "changes to the system are made in a planned way",
            Evidence = [ChangeRecord],
            IfMissing = Minor,
        },
    ];
}
