namespace Isms.Governance.Competence;

/// <summary>States how many of those who were checked knew what they are to know.</summary>
/// <inheritdoc cref="AwarenessCommand"/>
/// <exception cref="ArgumentException">The id is <c>default</c>, a text blank, or more passed than were checked.</exception>
public sealed record RecordKnowledgeCheck : AwarenessCommand
{
    internal static readonly RuleList<KeptCase> Rules = OfFacts;

    /// <inheritdoc cref="KnowledgeCheckRecorded.Passed"/>
    public required int Passed { get; init; }

    /// <inheritdoc cref="KnowledgeCheckRecorded.Checked"/>
    public required int Checked { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket) => Decide(docket, new KnowledgeCheckRecorded
    {
        Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Topic = Topic, Evidence = Evidence, Passed = Passed, Checked = Checked,
    });
}
