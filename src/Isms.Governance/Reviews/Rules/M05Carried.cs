namespace Isms.Governance.Reviews;

/// <summary>What earlier reviews left open is gone through in the next one.</summary>
internal static class M05Carried
{
    internal static IEnumerable<Finding> Find(ReviewView view) =>
        from review in view.ClosedReviews
        let considered = review.Input(ReviewInput.EarlierActions) is { NothingBecause: null } input ? input : null
        let named = considered is null ? [] : considered.Actions.Select(action => action.Value)
            .Concat(review.Prepared?.Items.Where(item => item.Input is ReviewInput.EarlierActions).Select(item => item.Subject).OfType<string>() ?? []).ToHashSet(StringComparer.Ordinal)
        from action in view.LeftOpenBefore(review)
        where !named.Contains(action.Id.Value)
        select Rule.M05.Found(
            $"review `{review.Id}` did not go through action `{action.Id}`, which an earlier review left open", "amend the minutes, or go through it in the next review",
            review.Id.Value, action.Id.Value);
}
