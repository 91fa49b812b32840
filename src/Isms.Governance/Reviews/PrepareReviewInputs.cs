using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// Prepares the inputs of a management review: the lines that the register itself has at that instant, and what is added by hand. Prepared
/// again, the later pack stands.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c> or a text blank.</exception>
public sealed record PrepareReviewInputs : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewInputsPrepared>> Rules =
        ReviewRules<ReviewInputsPrepared>.OfMinutes(ReviewRules<ReviewInputsPrepared>.After(RecordRules<ReviewView, ReviewInputsPrepared>.OfFacts));

    /// <inheritdoc cref="ReviewInputsPrepared.Review"/>
    public required ReviewId Review { get; init; }

    /// <summary>What people add to what the register knows.</summary>
    public ValueList<PackItem> Added { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ReviewInputsPrepared.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        Id.Named(Review);
        var asked = new ReviewInputsPrepared
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Evidence = Evidence,
            Items = docket.Then.PackFor(Review).Items.Concat(Added).OrderBy(item => item.Input).ToValueList(),
        };
        return docket.Record(Rules, asked, docket.View.Same(asked, EffectiveFrom), EffectiveFrom);
    }
}
