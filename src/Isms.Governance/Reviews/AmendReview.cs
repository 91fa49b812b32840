using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Opens the minutes of a closed management review again, as a new version that is closed and signed anew. The earlier version stays on record.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c> or the reason blank.</exception>
public sealed record AmendReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewAmended>> Rules =
        [.. ReviewRules<ReviewAmended>.After(RecordRules<ReviewView, ReviewAmended>.OfDecisions), new(Rule.M06, M06Signed.CheckLocked)];

    /// <inheritdoc cref="ReviewAmended.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewAmended.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        var state = docket.View.Known(Id.Named(Review));
        var asked = new ReviewAmended
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Reason = Reason, Version = Math.Max(2, state.IsLocked ? state.Version + 1 : state.Version),
        };
        return docket.Record(Rules, asked, state is { IsLocked: false, Amended: { } amended } && amended.Reason == Reason ? amended : null, EffectiveFrom);
    }
}
