using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>An objective that is open when it is due is found, and no other.</summary>
public sealed class O02InTime
{
    [Law]
    public void An_objective_that_is_open_when_it_is_due_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.O02, finding => finding.Subjects[0], (_, at, known) =>
        from id in history.Seen<ObjectiveSet>(at, known).Select(set => set.Id).Distinct()
        where !history.Seen<ObjectiveClosed>(at, known).Any(closed => closed.Id == id) && Terms(history, id, at, known).Due <= at
        select id.Value);

    internal static ObjectiveTerms Terms(History history, ObjectiveId id, Instant at, long known) =>
        history.Seen<ObjectiveUpdated>(at, known).LastOrDefault(updated => updated.Id == id)?.Terms ?? history.Seen<ObjectiveSet>(at, known).Last(set => set.Id == id).Terms;
}
