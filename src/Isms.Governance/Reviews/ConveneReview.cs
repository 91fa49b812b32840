using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Calls a management review: who is to come, and what is to be talked about. Called again, the later call stands.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or nobody is invited.</exception>
public sealed record ConveneReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewConvened>> Rules =
        ReviewRules<ReviewConvened>.OfMinutes(ReviewRules<ReviewConvened>.After(RecordRules<ReviewView, ReviewConvened>.OfDecisions));

    /// <inheritdoc cref="ReviewConvened.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewConvened.Invited"/>
    public required ValueList<PositionId> Invited { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ReviewConvened.Agenda"/>
    public ValueList<string> Agenda { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        var asked = new ReviewConvened { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Invited = Invited, Agenda = Agenda };
        return docket.Record(Rules, asked, docket.View.Same(asked, EffectiveFrom), EffectiveFrom);
    }
}
