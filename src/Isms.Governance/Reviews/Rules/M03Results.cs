using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>A review decides on improvements and on changes, each decision with an owner and a date, and concludes on all three words.</summary>
internal static class M03Results
{
    internal static RuleOutcome Check(RecordCase<ReviewView, ReviewClosed> @case) => ReviewFindings.Check(@case, Lacking);

    internal static RuleOutcome Check(RecordCase<ReviewView, ReviewDecided> @case) => RuleOutcome.Of(Unowned(@case.Asked));

    internal static IEnumerable<Finding> Find(ReviewView view) => view.ClosedReviews.SelectMany(Lacking).Select(ReviewFindings.Found);

    internal static IEnumerable<Violation> Lacking(ManagementReview review) =>
    [
        .. Undecided(review, ReviewTopic.Improvement, "improvements"), .. Undecided(review, ReviewTopic.SystemChange, "changes to the management system"),
        .. review.Decisions.SelectMany(Unowned),
        .. Open(review, review.Suitability, "suitability"), .. Open(review, review.Adequacy, "adequacy"), .. Open(review, review.Effectiveness, "effectiveness"),
    ];

    private static IEnumerable<Violation> Undecided(ManagementReview review, ReviewTopic topic, string words)
    {
        if (review.Decisions.All(decision => decision.Topic != topic))
        {
            yield return Rule.M03.Broken($"review `{review.Id}` decided nothing on {words}", "decide something, or that nothing is needed, and why", review.Id.Value);
        }
    }

    private static IEnumerable<Violation> Open(ManagementReview review, Conclusion? conclusion, string word)
    {
        if (conclusion is null)
        {
            yield return Rule.M03.Broken($"review `{review.Id}` concludes nothing on {word}", "conclude on it", review.Id.Value);
        }
    }

    private static IEnumerable<Violation> Unowned(ReviewDecided decision)
    {
        if (decision.NoneBecause is null && decision.Owner is null)
        {
            yield return Rule.M03.Broken($"decision `{decision.Id}` has no owner", "name the position that sees to it", decision.Id.Value);
        }

        if (decision.NoneBecause is null && decision.Due is null)
        {
            yield return Rule.M03.Broken($"decision `{decision.Id}` has no date", "state until when it is to be done", decision.Id.Value);
        }
    }
}
