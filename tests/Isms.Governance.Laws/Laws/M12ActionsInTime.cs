using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An action that is open after the last date that was set for it is found, and no other.</summary>
public sealed class M12ActionsInTime
{
    [Law]
    public void An_action_that_is_open_after_its_date_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.M12, finding => finding.Subjects[0], (_, at, known) =>
    {
        var (closed, moved) = (history.Seen<ActionClosed>(at, known).Select(each => each.Action).ToHashSet(), history.Seen<ActionRescheduled>(at, known).ToArray());
        return history.Seen<ActionOpened>(at, known)
            .Where(opened => !closed.Contains(opened.Id) && (moved.LastOrDefault(each => each.Action == opened.Id)?.Due ?? opened.Due) <= at)
            .Select(opened => opened.Id.Value);
    });
}
