using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>The same journal gives the same register, and independent delegations commute.</summary>
public sealed class D17DeterministicReplay
{
    [Law]
    public void The_same_journal_gives_the_same_answers_and_independent_delegations_commute(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        // A copy, so that whoever remembers a journal has to read it again.
        var again = history.Journal.Select(record => record with { }).ToList();
        return Differ(history, subject, history.Journal, again) is { } broken ? $"read twice: {broken}"
            : Swapped(history) is not { } swapped ? null
            : Differ(history, subject, history.Journal, swapped) is { } different ? $"in another order: {different}" : null;
    }

    private static string? Differ(History history, Subject subject, IReadOnlyList<RecordedEvent> one, IReadOnlyList<RecordedEvent> other)
    {
        foreach (var at in history.Sample(history.Instants(), 4))
        {
            var (left, right) = (subject(one, at, one.Count), subject(other, at, other.Count));
            if (Answers.Difference(history, left, right, 5) is { } difference)
            {
                return $"{difference} at {at}";
            }
        }

        return null;
    }

    /// <summary>The journal with two neighbouring delegations exchanged that have nothing to do with each other; null when there are none.</summary>
    private static IReadOnlyList<RecordedEvent>? Swapped(History history)
    {
        var journal = history.Journal;
        for (var i = 0; i + 1 < journal.Count; i++)
        {
            if (journal[i].Event is ResponsibilityDelegated one && journal[i + 1].Event is ResponsibilityDelegated other && one.Item != other.Item
                && other.Under != one.Name() && journal.All(record => record.Event is not RecordWithdrawn withdrawn || (withdrawn.Sequence - 1 != i && withdrawn.Sequence - 2 != i)))
            {
                return [.. journal.Take(i), journal[i] with { Event = other }, journal[i + 1] with { Event = one }, .. journal.Skip(i + 2)];
            }
        }

        return null;
    }
}
