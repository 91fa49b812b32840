namespace Isms.Governance.Competence;

/// <summary>States how many of those who were addressed completed something in a period, as counted when it takes effect.</summary>
/// <inheritdoc cref="AwarenessCommand"/>
/// <exception cref="ArgumentException">The id is <c>default</c>, a text blank, the period empty or still to come, or more completed it than were addressed.</exception>
public sealed record RecordAwarenessCoverage : AwarenessCommand
{
    internal static readonly RuleList<KeptCase> Rules = OfFacts;

    /// <inheritdoc cref="AwarenessCoverageRecorded.PeriodFrom"/>
    public required Instant PeriodFrom { get; init; }

    /// <inheritdoc cref="AwarenessCoverageRecorded.PeriodUntil"/>
    public required Instant PeriodUntil { get; init; }

    /// <inheritdoc cref="AwarenessCoverageRecorded.Completed"/>
    public required int Completed { get; init; }

    /// <inheritdoc cref="AwarenessCoverageRecorded.Addressed"/>
    public required int Addressed { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket) => Decide(docket, new AwarenessCoverageRecorded
    {
        Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Topic = Topic, Evidence = Evidence,
        PeriodFrom = PeriodFrom, PeriodUntil = PeriodUntil, Completed = Completed, Addressed = Addressed,
    });
}
