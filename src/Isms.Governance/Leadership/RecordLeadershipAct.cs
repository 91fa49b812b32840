using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>
/// States that somebody led: what they did, said, decided or backed, and for which letters of clause 5.1 it is meant to count. It is a fact of
/// when it takes effect; whether it counts depends on who did it, and is computed when asked.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, no obligation or more than three are named, or more people are reached than there are.</exception>
public sealed record RecordLeadershipAct : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, LeadershipActRecorded>> Rules = [.. RecordRules<LeadershipView, LeadershipActRecorded>.OfFacts];

    /// <summary>The id of the act.</summary>
    public required LeadershipActId Id { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Source"/>
    public PersonId? Source { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Seat"/>
    public PositionId? Seat { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Serves"/>
    public required ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="LeadershipActRecorded.Act"/>
    public required EvidenceKind Act { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Audience"/>
    public string? Audience { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Reached"/>
    public int? Reached { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.OutOf"/>
    public int? OutOf { get; init; }

    /// <inheritdoc cref="LeadershipActRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new LeadershipActRecorded
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, Source = Source, Seat = Seat, Serves = Serves,
            Act = Act, What = What, Audience = Audience, Reached = Reached, OutOf = OutOf, Evidence = Evidence,
        },
        docket.View.KnownAct(Id), EffectiveFrom);
}
