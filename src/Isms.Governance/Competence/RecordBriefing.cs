namespace Isms.Governance.Competence;

/// <summary>States that people were briefed or trained: who attended counts as briefed from then on.</summary>
/// <inheritdoc cref="AwarenessCommand"/>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or nobody attended.</exception>
public sealed record RecordBriefing : AwarenessCommand
{
    internal static readonly RuleList<KeptCase> Rules = OfFacts;

    /// <inheritdoc cref="BriefingRecorded.Attendees"/>
    public required ValueList<PersonId> Attendees { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(CompetenceDocket docket) => Decide(docket, new BriefingRecorded
    {
        Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Topic = Topic, Evidence = Evidence, Attendees = Attendees,
    });
}
