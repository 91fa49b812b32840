using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Plans a management review: when it is to be held, and how long after it the next one at the latest.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the interval does not lead forward, or the quorum is not positive.</exception>
public sealed record PlanReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewPlanned>> Rules = [.. RecordRules<ReviewView, ReviewPlanned>.OfDecisions];

    /// <summary>The id of the review.</summary>
    public required ReviewId Id { get; init; }

    /// <inheritdoc cref="ReviewPlanned.On"/>
    public required Instant On { get; init; }

    /// <inheritdoc cref="ReviewPlanned.Interval"/>
    public Period? Interval { get; init; }

    /// <inheritdoc cref="ReviewPlanned.Quorum"/>
    public int? Quorum { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket) => docket.Record(
        Rules,
        new ReviewPlanned { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, On = On, Interval = Interval, Quorum = Quorum },
        Id.IsDefault ? null : docket.View.KnownPlan(Id.Value), EffectiveFrom);
}
