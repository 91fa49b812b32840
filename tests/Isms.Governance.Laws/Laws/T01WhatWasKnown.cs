using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What was known then never changes later.</summary>
public sealed class T01WhatWasKnown
{
    [Law]
    public void What_was_known_then_never_changes_later(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(6))
        {
            IReadOnlyList<RecordedEvent> then = [.. history.Journal.Where(record => record.Sequence <= known)];
            if (Answers.Difference(history, subject(then, at, known), subject(history.Journal, at, known), 5) is { } difference)
            {
                return $"{difference} at {at}, as known at {known} then and now";
            }
        }

        return null;
    }
}
