using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>A review is found overdue only after a date or interval that is on record has passed without one.</summary>
public sealed class M04Interval
{
    [Law]
    public void A_review_is_found_overdue_only_after_what_was_planned(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Register.Reviews.IsEmpty ? null : (
        from point in history.Points(3)
        let view = history.Register.AsOf(point.At, point.Known)
        where view.Findings().Of(Rule.M04).Count > 0
        let seen = history.Journal.Where(record => record.Sequence <= point.Known && record.Event.EffectiveFrom <= point.At).Select(record => record.Event).ToArray()
        let met = seen.OfType<ReviewHeld>().Select(held => held.From).DefaultIfEmpty(Instant.MinValue).Max()
        where !seen.OfType<ReviewPlanned>().Any(plan => plan.On < point.At || (plan.Interval is not null && met > Instant.MinValue)) && !seen.OfType<ReviewClosed>().Any(closed => closed.NextOn < point.At)
        select $"a review is overdue at {point.At}, and nothing says so").FirstOrDefault();
}
