using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Objectives;

namespace Isms.Governance.Laws.Laws;

/// <summary>An open objective whose plan lacks a part, or whose owner does not exist, is found, and no other.</summary>
public sealed class O01Planned
{
    [Law]
    public void An_objective_without_a_whole_plan_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.O01, finding => finding.Subjects[0], (view, at, known) =>
        from id in history.Seen<ObjectiveSet>(at, known).Select(set => set.Id).Distinct()
        where !history.Seen<ObjectiveClosed>(at, known).Any(closed => closed.Id == id)
        let terms = O02InTime.Terms(history, id, at, known)
        where terms.What is null || terms.Resources is null || terms.Due is null || terms.Judgement is null || terms.Owner is not { } owner || view.Find(owner) is null
        select id.Value);
}
