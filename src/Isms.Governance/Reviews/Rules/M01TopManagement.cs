using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Top management reviews: a member attends and chairs, or as many attend as the plan says suffice.</summary>
internal static class M01TopManagement
{
    internal static RuleOutcome Check(RecordCase<ReviewView, ReviewClosed> @case) => ReviewFindings.Check(@case, Lacking);

    internal static IEnumerable<Finding> Find(ReviewView view) => view.ClosedReviews.SelectMany(Lacking).Select(ReviewFindings.Found);

    internal static IEnumerable<Violation> Lacking(ManagementReview review)
    {
        if (review.Held is not { } held)
        {
            return [Rule.M01.Broken($"review `{review.Id}` was not held", "record when it was held and who attended", review.Id.Value)];
        }

        var top = held.Attendees.Count(attendee => attendee.IsTopManagement);
        return top == 0 ? [Rule.M01.Broken($"no member of top management attended review `{review.Id}`", "hold it again with top management", review.Id.Value)]
            : review.Plan.Quorum is { } quorum
                ? top >= quorum ? [] : [Rule.M01.Broken(
                    $"{top} of {quorum} members of top management attended review `{review.Id}`", "hold it again with as many as the plan says", review.Id.Value)]
            : held.Attendees.Any(attendee => attendee.Person == held.Chair && attendee.IsTopManagement) ? []
            : [Rule.M01.Broken(
                $"review `{review.Id}` was chaired by `{held.Chair}`, no member of top management", "let a member of top management chair, or plan with a quorum of them", review.Id.Value, held.Chair.Value)];
    }
}
