using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that somebody stepped in because results were missed: a target, an objective. By default it is filed for 5.1 e.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record RecordIntervention : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, InterventionRecorded>> Rules = [.. RecordRules<LeadershipView, InterventionRecorded>.OfFacts];

    /// <inheritdoc cref="InterventionRecorded.Id"/>
    public required InterventionId Id { get; init; }

    /// <inheritdoc cref="InterventionRecorded.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="InterventionRecorded.Source"/>
    public PersonId? Source { get; init; }

    /// <inheritdoc cref="InterventionRecorded.Seat"/>
    public PositionId? Seat { get; init; }

    /// <inheritdoc cref="InterventionRecorded.Missed"/>
    public required string Missed { get; init; }

    /// <inheritdoc cref="InterventionRecorded.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="InterventionRecorded.Serves"/>
    public ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); } = [Clause.Results];

    /// <inheritdoc cref="InterventionRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new InterventionRecorded
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, Source = Source, Seat = Seat, Missed = Missed, What = What, Serves = Serves, Evidence = Evidence,
        },
        docket.View.Known<InterventionRecorded>(Id.ToString()), EffectiveFrom);
}
