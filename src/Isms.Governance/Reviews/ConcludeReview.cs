using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Concludes in a management review whether the management system is suitable, adequate and effective: on each word, or on some of them.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or nothing is concluded.</exception>
public sealed record ConcludeReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewConcluded>> Rules =
        ReviewRules<ReviewConcluded>.OfMinutes(ReviewRules<ReviewConcluded>.After(RecordRules<ReviewView, ReviewConcluded>.OfDecisions));

    /// <inheritdoc cref="ReviewConcluded.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewConcluded.Suitability"/>
    public Conclusion? Suitability { get; init; }

    /// <inheritdoc cref="ReviewConcluded.Adequacy"/>
    public Conclusion? Adequacy { get; init; }

    /// <inheritdoc cref="ReviewConcluded.Effectiveness"/>
    public Conclusion? Effectiveness { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        var asked = new ReviewConcluded
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review,
            Suitability = Suitability, Adequacy = Adequacy, Effectiveness = Effectiveness,
        };
        return docket.Record(Rules, asked, docket.View.Same(asked, EffectiveFrom), EffectiveFrom);
    }
}
