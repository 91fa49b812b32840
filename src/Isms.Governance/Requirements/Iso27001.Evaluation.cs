using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Clauses 9 and 10.</summary>
    private static readonly Row[] Evaluation =
    [
        new("HS/9.1/a", "9.1.a", "9.1.a", "measured: what", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.1/b", "9.1.b", "9.1.b", "measured: by which methods", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.1/c", "9.1.c", "9.1.c", "measured: when", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.1/d", "9.1.d", "9.1.d", "measured: by whom", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.1/e", "9.1.e", "9.1.e", "analysed: when", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.1/f", "9.1.f", "9.1.f", "analysed: by whom", Owner)
        {
            Evidence = [OutcomeMeasurement, PerformanceReport],
            Days = 90, RemindAfter = 60,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.2/own-rules", "9.2.a1", "9.2.1.a1", "audited: keeps its own rules", Independent)
        {
            Evidence = [AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/9.2/standard", "9.2.a2", "9.2.1.a2", "audited: keeps the standard", Independent)
        {
            Evidence = [AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/9.2/works", "9.2.b", "9.2.1.b", "audited: works and is kept up", Independent)
        {
            Evidence = [AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
        },
        new("HS/9.2/programme", "9.2.c", "9.2.2.0", "audit programme", Owner)
        {
            Text = "audits are planned by what matters and what earlier ones found",
            Evidence = [AuditProgramme],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
            IsDocumented = true,
        },
        new("HS/9.2/criteria", "9.2.d", "9.2.2.a", "audits: criteria and scope", Owner)
        {
            Evidence = [AuditProgramme, AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/9.2/auditors", "9.2.e", "9.2.2.b", "audits: objective and impartial", Independent)
        {
            Evidence = [ImpartialityDeclaration],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/9.2/reported", "9.2.f", "9.2.2.c", "audits: results reported to management", Owner)
        {
            Evidence = [AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/9.2/records", "9.2.g", "9.2.2.records", "audits: records kept", Owner)
        {
            Evidence = [AuditReport],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            IsDocumented = true,
        },
        new("HS/9.3/review", "9.3.0", "9.3.1", "management review", Personal)
        {
            Text = "top management reviews at planned intervals whether the system is suitable, adequate and effective",
            Evidence = [ReviewMinutes, ReviewAttendance],
            Days = 365, RemindAfter = 180,
            IfMissing = Major,
        },
        new("HS/9.3/actions", "9.3.a", "9.3.2.a", "input: earlier actions", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/issues", "9.3.b", "9.3.2.b", "input: changed issues", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/needs", null, "9.3.2.c", "input: changed needs of interested parties", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/nonconformities", "9.3.c1", "9.3.2.d.1", "input: nonconformities and corrective actions", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/measurements", "9.3.c2", "9.3.2.d.2", "input: results of measurement", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/audits", "9.3.c3", "9.3.2.d.3", "input: results of audits", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/objectives", "9.3.c4", "9.3.2.d.4", "input: objectives met", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/feedback", "9.3.d", "9.3.2.e", "input: feedback of interested parties", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/risk", "9.3.e", "9.3.2.f", "input: risk assessment and treatment", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/opportunities", "9.3.f", "9.3.2.g", "input: opportunities to improve", Personal)
        {
            Evidence = [ReviewInputPack, ReviewMinutes],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "three or more of the seven inputs are missing",
        },
        new("HS/9.3/results", "9.3.0-results", "9.3.3", "results of the review", Decides)
        {
            Text = "it is decided what to improve and what to change in the system; none, with a reason, is a decision too",
            Evidence = [ReviewDecision],
            Days = 365, RemindAfter = 180,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "nothing was decided",
            IsDocumented = true,
        },
        new("HS/10/improvement", "10.2", "10.1", "continual improvement", Owner)
        {
            Text = "the system gets more suitable, adequate and effective",
            Evidence = [ImprovementDecision, ActionLog],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/10/nonconformity-a", "10.1.a", "10.2.a", "nonconformity: reacted to", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
        },
        new("HS/10/nonconformity-b", "10.1.b", "10.2.b", "nonconformity: cause and similar cases judged", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
        },
        new("HS/10/nonconformity-c", "10.1.c", "10.2.c", "nonconformity: acted on", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
        },
        new("HS/10/nonconformity-d", "10.1.d", "10.2.d", "nonconformity: effect checked", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
        },
        new("HS/10/nonconformity-e", "10.1.e", "10.2.e", "nonconformity: system changed where needed", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
        },
        new("HS/10/nonconformity-f", "10.1.f", "10.2.f", "nonconformity: nature and actions on record", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
            IsDocumented = true,
        },
        new("HS/10/nonconformity-g", "10.1.g", "10.2.g", "nonconformity: results on record", Owner)
        {
            Evidence = [NonconformityRecord, CorrectiveActionRecord],
            Days = 90,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "it comes again, or is systemic",
            IsDocumented = true,
        },
    ];
}
