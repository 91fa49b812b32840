using Isms.Governance.Competence;
using Isms.Governance.Organization;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>What is required, and who was made aware of what.</summary>
    private static IEnumerable<GovernanceEvent> OfAwareness()
    {
        var decided = new Decided { At = Start, By = Ada };
        yield return new CompetenceRequired { Decided = decided, EffectiveFrom = Start, For = Ciso, Competence = CompetenceId.From("audit"), Reason = "law" };
        yield return new CompetenceRequired { Decided = decided, EffectiveFrom = Start, For = Spend, Competence = CompetenceId.From("finance") };
        yield return new CompetenceRequirementDropped { Decided = decided, EffectiveFrom = Start, For = ClassId.From("heads"), Competence = CompetenceId.From("audit") };
        yield return new BriefingRecorded { Decided = decided, EffectiveFrom = Start, Id = AwarenessId.From("B-1"), Topic = "duties", Attendees = [Ada, Bo], Evidence = "list 4" };
        yield return new AwarenessCoverageRecorded
        {
            Decided = decided, EffectiveFrom = Start, Id = AwarenessId.From("C-1"), Topic = "phishing", Evidence = "export 9", PeriodFrom = Instant.FromUtc(2025, 10, 1, 0, 0),
            PeriodUntil = Instant.FromUtc(2026, 1, 1, 0, 0), Completed = 90, Addressed = 120,
        };
        yield return new KnowledgeCheckRecorded { Decided = decided, EffectiveFrom = Start, Id = AwarenessId.From("K-1"), Topic = "how to report", Evidence = "quiz 2", Passed = 7, Checked = 10 };
    }
}
