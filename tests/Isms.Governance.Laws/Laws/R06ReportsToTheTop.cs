using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who has the mandate to report and is further than one step from top management is found, and nobody nearer.</summary>
public sealed class R06ReportsToTheTop
{
    [Law]
    public void Who_reports_from_too_far_below_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(3))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Findings().Of(Rule.R06).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal);
            foreach (var position in view.TopManagement.Count == 0 ? [] : view.Roles.WhoHolds(Mandate53.Reporting).Select(held => held.Seat.Position))
            {
                var isNear = view.TopManagement.Contains(position) || ((view.Find(position) as Position)?.ReportsTo is { } above && view.TopManagement.Contains(above));
                if (isNear == found.Contains(position.Value))
                {
                    return $"{position} reports to the top at {at} as known at {known}, near {isNear}, found {found.Contains(position.Value)}";
                }
            }
        }

        return null;
    }
}
