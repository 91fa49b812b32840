using static Isms.Governance.Requirements.ActorRule;
using static Isms.Governance.Requirements.EvidenceKind;
using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Requirements;

internal static partial class Iso27001
{
    /// <summary>Clause 4.</summary>
    private static readonly Row[] Context =
    [
        new("HS/4.1/issues", "4.1", "4.1", "context understood", Owner)
        {
            Text = "the issues outside and inside that bear on what the organisation is for and on the results of the system are known",
            Evidence = [ContextAnalysis],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/4.1/climate", null, null, "climate considered", Owner)
        {
            Text = "it is decided whether a changing climate is such an issue; a recorded yes or no is enough",
            Evidence = [ClimateRelevanceDecision, ContextAnalysis],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            InAmd1 = "4.1.climate",
        },
        new("HS/4.2/parties", "4.2.a", "4.2.a", "interested parties known", Owner)
        {
            Text = "who has an interest in the system",
            Evidence = [InterestedPartyRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/4.2/needs", "4.2.b", "4.2.b", "their requirements known", Owner)
        {
            Text = "what they require that bears on security",
            Evidence = [InterestedPartyRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/4.2/addressed", null, "4.2.c", "requirements to address chosen", Owner)
        {
            Text = "which of their requirements the system takes up",
            Evidence = [InterestedPartyRegister],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
        },
        new("HS/4.2/climate", null, null, "parties and climate", Owner)
        {
            Text = "interested parties may have requirements about the climate",
            IsNote = true,
            InAmd1 = "4.2.note",
        },
        new("HS/4.3/issues", "4.3.a", "4.3.a", "scope: issues considered", Owner)
        {
            Text = "the boundaries are drawn with the issues in view",
            Evidence = [ScopeStatement],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
            IsDocumented = true,
        },
        new("HS/4.3/requirements", "4.3.b", "4.3.b", "scope: requirements considered", Owner)
        {
            Text = "the boundaries are drawn with the requirements of interested parties in view",
            Evidence = [ScopeStatement],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
            IsDocumented = true,
        },
        new("HS/4.3/interfaces", "4.3.c", "4.3.c", "scope: interfaces considered", Owner)
        {
            Text = "the boundaries are drawn with interfaces and dependencies on the activities of others in view",
            Evidence = [ScopeStatement],
            Days = 365, RemindAfter = 330,
            IfMissing = Major,
            IsDocumented = true,
        },
        new("HS/4.4/system", "4.4", "4.4", "the system is run", Ensures)
        {
            Text = "the management system with the processes it needs is established, run, kept up and improved",
            Evidence = [PerformanceReport, OversightReview],
            Days = 365, RemindAfter = 330,
            IfMissing = Minor,
            AtWorst = Major, WorstWhen = "the system as a whole is not run",
        },
    ];
}
