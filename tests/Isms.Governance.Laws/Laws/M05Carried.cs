using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is found to be passed over by a review was left open by an earlier one, and this one names it nowhere.</summary>
public sealed class M05Carried
{
    [Law]
    public void What_is_found_to_be_passed_over_was_left_open_earlier(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Register.Reviews.IsEmpty ? null : (
        from point in history.Points(3)
        from finding in history.Register.AsOf(point.At, point.Known).Findings().Of(Rule.M05)
        let seen = history.Journal.Where(record => record.Sequence <= point.Known && record.Event.EffectiveFrom <= point.At).Select(record => record.Event).ToArray()
        let opened = seen.OfType<ActionOpened>().FirstOrDefault(opened => opened.Id.Value == finding.Subjects[1])
        where opened?.Origin.Kind is not ActionOriginKind.ReviewDecision || !seen.OfType<ReviewClosed>().Any(closed => closed.Review.Value == finding.Subjects[0])
            || seen.OfType<InputConsidered>().LastOrDefault(said => said.Review.Value == finding.Subjects[0] && said.Input is ReviewInput.EarlierActions)?.Actions.Any(action => action == opened.Id) is true
        select $"{finding} at {point.At}").FirstOrDefault();
}
