namespace Isms.Governance.Competence;

/// <summary>The page of questions about what people are to be competent in, and what they were made aware of, at one instant of the world and as known at one place of the journal.</summary>
public sealed class CompetenceView
{
    private readonly CompetenceAt competence;
    private readonly Func<ActivityId, IEnumerable<(PositionId? Position, PersonId Person)>> carriers;

    internal CompetenceView(CompetenceAt competence, Func<ActivityId, IEnumerable<(PositionId? Position, PersonId Person)>> carriers) =>
        (this.competence, this.carriers) = (competence, carriers);

    /// <summary>What is required now, by where and what.</summary>
    public ValueList<CompetenceRequired> Requirements => competence.Requirements.ToValueList();

    /// <summary>Who fills a position, or carries out an activity by assignment or delegation, and lacks what is required there.</summary>
    public ValueList<CompetenceGap> Gaps => competence.Gaps(carriers).ToValueList();

    /// <summary>The briefings by now, first to last.</summary>
    public ValueList<BriefingRecorded> Briefings => competence.Awareness<BriefingRecorded>().ToValueList();

    /// <summary>How many were reached, as counted by now, first to last.</summary>
    public ValueList<AwarenessCoverageRecorded> Coverage => competence.Awareness<AwarenessCoverageRecorded>().ToValueList();

    /// <summary>The checks of what people know by now, first to last.</summary>
    public ValueList<KnowledgeCheckRecorded> KnowledgeChecks => competence.Awareness<KnowledgeCheckRecorded>().ToValueList();

    /// <summary>What a person lacks.</summary>
    public ValueList<CompetenceGap> GapsOf(PersonId person) => Gaps.Where(gap => gap.Person == person).ToValueList();

    /// <summary>What whoever fills a position lacks there.</summary>
    public ValueList<CompetenceGap> GapsOf(PositionId position) => Gaps.Where(gap => gap.Position == position).ToValueList();

    /// <summary>What a person is competent in.</summary>
    public HeldCompetence Of(PersonId person) => competence.Of(person);

    /// <summary>When a person was briefed last, and of what.</summary>
    public Briefed BriefingsOf(PersonId person) => new() { Person = person, Briefings = Briefings.Where(briefing => briefing.Attendees.Contains(person)).ToValueList() };
}
