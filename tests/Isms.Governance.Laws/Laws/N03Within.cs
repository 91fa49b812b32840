using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Resources;

namespace Isms.Governance.Laws.Laws;

/// <summary>More used of a request than was granted is found, and nothing else.</summary>
public sealed class N03Within
{
    [Law]
    public void More_used_than_granted_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.N03, finding => finding.Subjects[0], (_, at, known) =>
        from request in history.Seen<ResourcesRequested>(at, known).GroupBy(each => each.Id).Select(same => same.Last())
        let granted = history.Seen<ResourcesGranted>(at, known).Where(grant => grant.Request == request.Id && grant.Quantity.IsComparableTo(request.Quantity)).Sum(grant => grant.Quantity.Amount)
        let used = history.Seen<ResourcesUsed>(at, known).Where(use => use.Request == request.Id && use.Quantity.IsComparableTo(request.Quantity)).Sum(use => use.Quantity.Amount)
        where used > granted
        select request.Id.Value);
}
