using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Leadership;

namespace Isms.Governance.Laws.Laws;

/// <summary>An escalation that nobody has answered in time is found, and none that somebody answered to whom it was addressed.</summary>
public sealed class L04Answered
{
    [Law]
    public void An_escalation_that_nobody_answers_in_time_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(4))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Findings().Of(Rule.L04).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal);
            var standing = history.Standing(at, known).Select(record => record.Event).ToArray();
            foreach (var raised in view.TopManagement.Count == 0 ? [] : standing.OfType<EscalationRaised>())
            {
                var answers = standing.OfType<EscalationAnswered>().Where(each => each.Escalation == raised.Id && each.EffectiveFrom >= raised.EffectiveFrom).ToArray();
                var isAnswered = answers.Any(each => history.Register.AsOf(each.EffectiveFrom, known).WhoFills(raised.To).Person == each.By);
                if (found.Contains(raised.Id.Value) ? isAnswered || !(raised.AnswerUntil <= at) : answers.Length == 0 && raised.AnswerUntil <= at)
                {
                    return $"{raised.Id} at {at} as known at {known} is {(found.Contains(raised.Id.Value) ? "found" : "not found")}";
                }
            }
        }

        return null;
    }
}
