using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>The chair signs the minutes, which are locked from their closing: afterwards only an amended version is made, and signed again.</summary>
internal static class M06Signed
{
    /// <summary>Nothing is added to what is closed.</summary>
    internal static RuleOutcome CheckOpen<TEvent>(RecordCase<ReviewView, TEvent> @case)
        where TEvent : ReviewEvent
    {
        var state = @case.View.Known(@case.Asked.About);
        return RuleOutcome.Of(!state.IsLocked ? null : Rule.M06.Broken(
            $"version {state.Version} of review `{@case.Asked.About}` is {(state.IsSigned ? "signed" : "closed")}", "amend the review: a new version is closed and signed anew", @case.Asked.About));
    }

    /// <summary>Only what is closed is amended.</summary>
    internal static RuleOutcome CheckLocked(RecordCase<ReviewView, ReviewAmended> @case)
    {
        var state = @case.View.Known(@case.Asked.About);
        return RuleOutcome.Of(state.IsLocked ? null : Rule.M06.Broken(
            $"version {state.Version} of review `{@case.Asked.About}` is open", "state what is to be said of it", @case.Asked.About));
    }

    internal static RuleOutcome CheckDone(RecordCase<ReviewView, ReviewSignedOff> @case) => RuleOutcome.Of(
        Sound(@case).Concat(Present(@case) && @case.Docket.Then.Held(@case.Asked.Review) is { } held && held.Chair != @case.Asked.By ? [NotChair(@case.Asked, held)] : []));

    /// <summary>What is reported as signed was closed, and signed by somebody who was there.</summary>
    internal static RuleOutcome CheckReported(RecordCase<ReviewView, ReviewSignedOff> @case) => RuleOutcome.Of(Sound(@case));

    internal static IEnumerable<Finding> Find(ReviewView view) =>
        from review in view.All
        from lacking in Lacking(review)
        select ReviewFindings.Found(lacking);

    internal static IEnumerable<Violation> Lacking(ManagementReview review) => review switch
    {
        { Held: null } => [],
        { SignedOff: { } signed, Held: { } held } => signed.By == held.Chair ? [] : [NotChair(signed, held)],
        _ => [Rule.M06.Broken(
            $"the minutes of review `{review.Id}` are not {(review.Closed is null ? "closed" : "signed")}{(review.Version > 1 ? $" in version {review.Version}" : string.Empty)}",
            "let the chair sign them", review.Id.Value)],
    };

    private static bool Present(RecordCase<ReviewView, ReviewSignedOff> @case) =>
        @case.Docket.Then.Held(@case.Asked.Review)?.Attendees.Any(attendee => attendee.Person == @case.Asked.By) is true;

    private static IEnumerable<Violation> Sound(RecordCase<ReviewView, ReviewSignedOff> @case)
    {
        var (review, by) = (@case.Asked.Review, @case.Asked.By);
        if (@case.Docket.Then.Closed(review) is null || @case.View.Known(review.Value) is { IsLocked: false })
        {
            yield return Rule.M06.Broken($"review `{review}` is not closed at {@case.Moment.EffectiveFrom.InWords()}", "close it first", review.Value);
        }

        if (!Present(@case))
        {
            yield return Rule.M06.Broken($"`{by}` did not attend review `{review}`", "let its chair sign", review.Value, by.Value);
        }
    }

    private static Violation NotChair(ReviewSignedOff signed, ReviewHeld held) => Rule.M06.Broken(
        $"review `{signed.Review}` was signed by `{signed.By}`, not by its chair `{held.Chair}`", "let the chair sign", signed.Review.Value, signed.By.Value);
}
