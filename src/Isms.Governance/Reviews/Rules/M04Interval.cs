namespace Isms.Governance.Reviews;

/// <summary>The next review is held by the date or within the interval that the last one or its plan states.</summary>
internal static class M04Interval
{
    internal static IEnumerable<Finding> Find(ReviewView view)
    {
        if (view.NextReview is { IsOverdue: true, Due: { } due } next)
        {
            string[] subjects = next.After is { } after ? [after.Value] : [];
            yield return Rule.M04.Found($"a review was due by {due.InWords()}, {next.Because}, and none was held since", "hold it, and plan the next", subjects);
        }
    }
}
