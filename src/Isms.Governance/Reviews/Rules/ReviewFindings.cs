using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>One set of reasons for both: what is refused when a review is closed is found when it is reported as closed.</summary>
internal static class ReviewFindings
{
    internal static RuleOutcome Check(RecordCase<ReviewView, ReviewClosed> @case, Func<ManagementReview, IEnumerable<Violation>> lacking) =>
        @case.Docket.Then.Find(@case.Asked.About) is { } review ? RuleOutcome.Of(lacking(review)) : RuleOutcome.NotReached;

    internal static Finding Found(Violation lacking) => new(lacking.Rule, lacking.Subjects, lacking.Message, lacking.Remedy);
}
