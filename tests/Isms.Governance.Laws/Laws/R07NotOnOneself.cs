using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who is found to report on own performance fills seats with both mandates, and who does so with no exception on record is found.</summary>
public sealed class R07NotOnOneself
{
    [Law]
    public void Who_reports_on_own_performance_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(3))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Findings().Of(Rule.R07).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal);
            PersonId?[] Of(Mandate53 mandate) => [.. view.Roles.WhoHolds(mandate).Select(held => held.Seat.Person).Where(person => person is not null)];
            var both = view.TopManagement.Count == 0 ? [] : Of(Mandate53.Reporting).Intersect(Of(Mandate53.Conformity)).Select(person => person!.Value.Value).ToHashSet(StringComparer.Ordinal);
            var isExcepted = history.Recorded<RoleEvent>().Any(each => each.Event is CompensatingControlApproved or SegregationRiskAccepted);
            if (!found.IsSubsetOf(both) || (!isExcepted && !both.IsSubsetOf(found)))
            {
                return $"{string.Join(", ", both)} hold both mandates at {at} as known at {known}, and {string.Join(", ", found)} are found";
            }
        }

        return null;
    }
}
