using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that a policy or an objective serves an item of the strategy. By default it is filed for 5.1 a.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record LinkToStrategy : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, StrategyLinked>> Rules = [.. RecordRules<LeadershipView, StrategyLinked>.OfFacts];

    /// <inheritdoc cref="StrategyLinked.Id"/>
    public required StrategyLinkId Id { get; init; }

    /// <inheritdoc cref="StrategyLinked.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="StrategyLinked.Means"/>
    public required StrategicMeans Means { get; init; }

    /// <inheritdoc cref="StrategyLinked.Of"/>
    public required string Of { get; init; }

    /// <inheritdoc cref="StrategyLinked.To"/>
    public required string To { get; init; }

    /// <inheritdoc cref="StrategyLinked.Serves"/>
    public ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); } = [Clause.Direction];

    /// <inheritdoc cref="StrategyLinked.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new StrategyLinked
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, Means = Means, Of = Of, To = To, Serves = Serves, Evidence = Evidence,
        },
        docket.View.Known<StrategyLinked>(Id.ToString()), EffectiveFrom);
}
