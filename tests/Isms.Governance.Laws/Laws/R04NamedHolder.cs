using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A position that holds a role or a mandate and was never filled is found, and none that was left on a known day.</summary>
public sealed class R04NamedHolder
{
    [Law]
    public void A_seat_with_a_role_that_was_never_filled_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(3))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Findings().Of(Rule.R04).Select(finding => finding.Subjects[0]).ToHashSet(StringComparer.Ordinal);
            foreach (var position in view.TopManagement.Count == 0 ? [] : Cast.Positions.Where(each => view.Roles.WhatIsHeldBy(each).Count > 0))
            {
                var seat = view.WhoFills(position);
                if (seat.IsGap && found.Contains(position.Value) != seat.VacantSince is null)
                {
                    return $"{position} holds a role and is vacant since {seat.VacantSince} at {at} as known at {known}";
                }
            }
        }

        return null;
    }
}
