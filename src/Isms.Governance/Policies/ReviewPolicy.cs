using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>States that a policy was reviewed, and what it came to. The next review is due a cadence later, or when this one says.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or the next review comes before this one.</exception>
public sealed record ReviewPolicy : PolicyCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyReviewed>> Rules = [.. PolicyRules<PolicyReviewed>.OfFacts];

    /// <inheritdoc cref="PolicyReviewed.Id"/>
    public required PolicyReviewId Id { get; init; }

    /// <inheritdoc cref="PolicyReviewed.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="PolicyReviewed.Outcome"/>
    public required PolicyReviewOutcome Outcome { get; init; }

    /// <inheritdoc cref="PolicyReviewed.Remark"/>
    public string? Remark { get; init; }

    /// <inheritdoc cref="PolicyReviewed.NextUntil"/>
    public Instant? NextUntil { get; init; }

    /// <inheritdoc cref="PolicyReviewed.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<PolicyView> docket) => docket.Record(
        Rules,
        new PolicyReviewed
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Id = Id, By = By, Outcome = Outcome, Remark = Remark,
            NextUntil = NextUntil, Evidence = Evidence,
        },
        docket.View.KnownReview(Id), EffectiveFrom);
}
