using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>What was made known is not found as unknown, and what nobody ever made known is found once the time for it is over.</summary>
public sealed class R05AssignedAndCommunicated
{
    [Law]
    public void What_was_never_made_known_is_found_in_time(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(3))
        {
            var view = history.Register.AsOf(at, known);
            var found = view.Roles.Findings(Period.FromDays(1)).Of(Rule.R05).Where(finding => finding.Subjects.Count == 2).Select(finding => finding.Subjects[1]).ToHashSet(StringComparer.Ordinal);
            var told = history.Journal.Where(record => record.Sequence <= known && record.Event.EffectiveFrom <= at).Select(record => record.Event).OfType<AssignmentCommunicated>().ToArray();
            foreach (var position in view.TopManagement.Count == 0 ? [] : Cast.Positions)
            {
                var held = view.Roles.WhatIsHeldBy(position);
                if (held.All(each => each.Communicated is not null) && found.Contains(position.Value))
                {
                    return $"everything that {position} holds was made known at {at} as known at {known}, and is found";
                }

                if (held.Any(each => told.All(other => other.Position != position) && each.Period.Start <= at - Duration.FromDays(2)) && !found.Contains(position.Value))
                {
                    return $"nothing was made known of {position} at {at} as known at {known}, and it is not found";
                }
            }
        }

        return null;
    }
}
