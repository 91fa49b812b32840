using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>Every input is considered, or stated to have nothing to report.</summary>
internal static class M02Inputs
{
    internal static RuleOutcome Check(RecordCase<ReviewView, ReviewClosed> @case) => ReviewFindings.Check(@case, Lacking);

    internal static IEnumerable<Finding> Find(ReviewView view) => view.ClosedReviews.SelectMany(Lacking).Select(ReviewFindings.Found);

    internal static IEnumerable<Violation> Lacking(ManagementReview review) => Enum.GetValues<ReviewInput>().Where(input => review.Input(input) is null).Select(input => Rule.M02.Broken(
        $"review `{review.Id}` did not consider {input.InWords}", "consider it, or state why there is nothing to report", review.Id.Value, input.Letter));
}
