using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>A review is closed only where it decided on improvements and on changes and concluded on all three words, and each decision has an owner and a date or says why none is needed.</summary>
public sealed class M03Results
{
    [Law]
    public void A_review_is_closed_only_with_its_decisions_and_conclusions(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ReviewDecided>()
        .Select(each => !each.Event.IsReported && IsBare(each.Event) ? $"record {each.Record.Sequence} has no owner or no date" : null)
        .Concat(history.Closings().Select(each => (each.Minutes.OfType<ReviewDecided>().ToArray(), each.Minutes.OfType<ReviewConcluded>().ToArray()) is var (decided, concluded)
            && decided.Any(decision => decision.Topic is ReviewTopic.Improvement) && decided.Any(decision => decision.Topic is ReviewTopic.SystemChange) && !decided.Any(IsBare)
            && concluded.Any(said => said.Suitability is not null) && concluded.Any(said => said.Adequacy is not null) && concluded.Any(said => said.Effectiveness is not null)
                ? null : $"review {each.Closed.Review} is closed without all its results")).First();

    private static bool IsBare(ReviewDecided decided) => decided.NoneBecause is null && (decided.Owner is null || decided.Due is null);
}
