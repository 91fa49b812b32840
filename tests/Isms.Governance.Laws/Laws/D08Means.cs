using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Resources;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who owns an activity for which something was asked that is short and not accepted is found, and only such a one or the owner of such an objective.</summary>
public sealed class D08Means
{
    [Law]
    public void Who_is_responsible_without_the_means_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.D08, finding => string.Join(' ', finding.Subjects), (view, at, known) =>
        from request in history.Seen<ResourcesRequested>(at, known).GroupBy(each => each.Id).Select(same => same.Last())
        where view.Findings().Of(Rule.N02).Any(finding => finding.Subjects[0] == request.Id.Value)
        from owner in OwnersOf(view, request)
        select $"{owner} {request.Id}");

    private static IEnumerable<PositionId> OwnersOf(GovernanceView view, ResourcesRequested request) =>
    [
        .. request.Activity is { } activity ? view.WhoIsResponsible(activity).Owners.Select(seat => seat.Position) : [],
        .. request.Objective is { } objective && view.Objectives.Find(objective) is { Outcome: null, Terms.Owner: { } owner } ? [owner] : Array.Empty<PositionId>(),
    ];
}
