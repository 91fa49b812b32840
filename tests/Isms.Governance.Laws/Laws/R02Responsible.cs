using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>What somebody owns and nobody carries out is found, and nothing that somebody carries out; a matrix has somebody carry out each activity.</summary>
public sealed class R02Responsible
{
    [Law]
    public void What_is_owned_and_carried_out_by_nobody_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        if (history.Adopted().SelectMany(each => each.Matrix.Rows).FirstOrDefault(row => !row.Cells.Any(cell => cell.HasFlag(RaciLetters.Responsible))) is { } idle)
        {
            return $"a matrix in which nobody carries out {idle.Activity} was adopted";
        }

        foreach (var (at, known) in history.Points(4))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Findings().Of(Rule.R02).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal);
            foreach (var activity in view.TopManagement.Count == 0 ? [] : Cast.Activities.Where(each => view.Find(each) is not null))
            {
                var isOwned = history.Recorded<ActivityOwnerNamed>().Any(each => each.Record.Sequence <= known && each.Event.Activity == activity) && view.WhoIsResponsible(activity).Owners.Count > 0;
                var isInHand = view.WhoIsResponsible(activity).Responsible.Count > 0 || view.WhoMay(activity, Money.Of(0m, "EUR"), kind: ActKinds.Perform).Sufficient.Any(holder => holder.Item is not null);
                if (isInHand && found.Contains(activity.Value))
                {
                    return $"{activity} is in somebody's hands at {at} as known at {known}, and is found";
                }

                if (!isOwned && found.Contains(activity.Value))
                {
                    return $"{activity} is owned by nobody at {at} as known at {known}, and is found";
                }
            }
        }

        return null;
    }
}
