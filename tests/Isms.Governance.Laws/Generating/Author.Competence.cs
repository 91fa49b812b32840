using Isms.Governance.Competence;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] CompetenceVerbs => [(7, RequireCompetence), (4, DropRequirement), (4, RecordBriefing), (3, RecordAwarenessCoverage), (3, RecordKnowledgeCheck)];

    private EntryReference WhereRequired() => dice.Weighted<Func<EntryReference>>((5, () => AnyPosition()), (2, () => dice.Of(Cast.Classes)), (3, () => AnyActivity()))();

    private AwarenessId AnyAwareness() => AwarenessId.From($"A-{dice.Between(1, 9)}");

    private GovernanceCommand RequireCompetence() => new RequireCompetence { For = WhereRequired(), Competence = Cast.Law, Reason = dice.Chance(30) ? "contracts" : null };

    private GovernanceCommand DropRequirement() => new DropRequirement
    {
        For = dice.Chance(70) && View.Competence.Requirements is { Count: > 0 } required ? dice.Of(required.ToArray()).For : WhereRequired(), Competence = Cast.Law,
    };

    private GovernanceCommand RecordBriefing() => new RecordBriefing { Id = AnyAwareness(), Topic = dice.Of("phishing", "duties"), Attendees = [AnyPerson()], Evidence = dice.Chance(50) ? "list 4" : null };

    private GovernanceCommand RecordAwarenessCoverage() => new RecordAwarenessCoverage
    {
        Id = AnyAwareness(), Topic = "phishing", PeriodFrom = Grid.At(now - 9), PeriodUntil = Grid.At(now), Completed = dice.Between(0, 9), Addressed = 9,
    };

    private GovernanceCommand RecordKnowledgeCheck() => new RecordKnowledgeCheck { Id = AnyAwareness(), Topic = "phishing", Passed = dice.Between(0, 9), Checked = 9 };
}
