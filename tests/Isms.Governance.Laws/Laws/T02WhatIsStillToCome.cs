using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An answer depends only on what has started by then: what is still to come changes nothing.</summary>
public sealed class T02WhatIsStillToCome
{
    [Law]
    public void What_is_still_to_come_changes_no_answer(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var journal = history.Journal.Without(_ => false);
        foreach (var (at, _) in history.Points(6))
        {
            var started = Records.Numbered(journal.Where(record => record.Event.EffectiveFrom <= at));
            if (Answers.Difference(history, subject(started, at, started.Count), subject(journal, at, journal.Count), 5, at) is { } difference)
            {
                return $"{difference} at {at}, without and with what is to come";
            }
        }

        return null;
    }
}
