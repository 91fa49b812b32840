using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// Closes a management review: its minutes are locked. It is refused with everything that the review lacks. Reported as closed it is recorded as it
/// was, and what it lacks is found.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
public sealed record CloseReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewClosed>> Rules =
    [
        .. ReviewRules<ReviewClosed>.After(RecordRules<ReviewView, ReviewClosed>.OfDecisions),
        new(Rule.M01, M01TopManagement.Check), new(Rule.M02, M02Inputs.Check), new(Rule.M03, M03Results.Check),
    ];

    internal static readonly RuleList<RecordCase<ReviewView, ReviewClosed>> RulesOfReports = [.. ReviewRules<ReviewClosed>.After(RecordRules<ReviewView, ReviewClosed>.OfFacts)];

    /// <inheritdoc cref="ReviewClosed.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewClosed.NextOn"/>
    public Instant? NextOn { get; init; }

    /// <inheritdoc cref="ReviewClosed.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        var state = docket.View.Known(Id.Named(Review));
        return docket.Record(
            IsReported ? RulesOfReports : Rules,
            new ReviewClosed { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Version = state.Version, NextOn = NextOn, IsReported = IsReported },
            state.Closed, EffectiveFrom);
    }
}
