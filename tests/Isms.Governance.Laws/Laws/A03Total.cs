using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An obligation that nobody was given is the head's.</summary>
public sealed class A03Total
{
    [Law]
    public void An_obligation_that_nobody_was_given_is_the_heads(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(8).Select(point => (point.At, history.Whole(point.Known))))
        {
            var answers = subject(history.Journal, at, known);
            foreach (var obligation in Cast.Obligations.Where(each => answers.TopManagement.Count > 0 && !WasGiven(history, each, at, known)))
            {
                if (!answers.AccountableFor(obligation).Equals(answers.TopManagement.Take(1).ToValueList()))
                {
                    return $"nobody was given {obligation} by {at} as known at {known}, and {answers.AccountableFor(obligation)} answer";
                }
            }
        }

        return null;
    }

    private static bool WasGiven(History history, ObligationId obligation, Instant at, long known) => history.Journal.Any(record =>
        record.Sequence <= known && record.Event.EffectiveFrom <= at
        && (record.Event is AccountabilityAllocated allocated ? allocated.Of == obligation : record.Event is ObligationSplit split && split.Of == obligation));
}
