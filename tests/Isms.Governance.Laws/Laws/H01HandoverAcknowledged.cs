using Isms.Governance.Handovers;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who answers in the place of somebody who no longer does, and has not acknowledged it in time, is found, and nobody else.</summary>
public sealed class H01HandoverAcknowledged
{
    private static readonly HandoverTerms Terms = new() { AcknowledgeWithin = Period.FromMonths(2) };

    [Law]
    public void A_handover_that_is_not_acknowledged_in_time_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(3))
        {
            var findings = history.Register.AsOf(at, known).Findings(Terms);
            foreach (var obligation in findings.Cause is null ? history.Sample(Cast.Obligations, 2) : [])
            {
                var found = findings.Of(Rule.H01).Where(finding => finding.Subjects.Skip(2).Contains(obligation.Value)).Select(finding => $"{finding.Subjects[0]} {finding.Subjects[1]}").Distinct().Order(StringComparer.Ordinal).ToArray();
                var wanted = Late(history, obligation, at, known).Distinct().Order(StringComparer.Ordinal).ToArray();
                if (!found.SequenceEqual(wanted))
                {
                    return $"{obligation} at {at} as known at {known}: [{string.Join(", ", found)}] are found, and [{string.Join(", ", wanted)}] are late";
                }
            }
        }

        return null;
    }

    /// <summary>Read instant by instant: everything in a history happens on the grid.</summary>
    private static IEnumerable<string> Late(History history, ObligationId obligation, Instant at, long known)
    {
        var views = Grid.Everywhere.Where(each => each <= at).Append(at).Distinct().Select(each => history.Register.AsOf(each, known)).Where(view => view.TopManagement.Count > 0).ToArray();
        var states = views.Select(view => Answering(view, obligation)).ToArray();
        foreach (var (position, holder) in states.LastOrDefault() ?? [])
        {
            var since = states.Length - 1;
            while (since >= 0 && holder is not null && states[since].Any(seat => seat.Person == holder))
            {
                since--;
            }

            if (holder is null || since < 0)
            {
                continue;
            }

            var (before, after, from) = (states[since], states[since + 1], views[since + 1].EffectiveAt);
            var isTaken = before.Where(seat => !after.Contains(seat)).Select(seat => seat.Person ?? Last(views[..(since + 1)], seat.Position)).Any(person => person is not null && person != holder);
            if (isTaken && from.Later(Terms.AcknowledgeWithin) <= at && !history.Seen<HandoverAcknowledged>(at, known).Any(each =>
                each.To == position && each.Person == holder && each.EffectiveFrom >= from && each.Obligations.Contains(obligation)))
            {
                yield return $"{position} {holder}";
            }
        }
    }

    private static (PositionId Position, PersonId? Person)[] Answering(GovernanceView view, ObligationId obligation) =>
        [.. view.WhoIsAccountable(obligation).Seats.Select(seat => (seat.Position, seat.IsActing ? seat.Absent : seat.Person))];

    private static PersonId? Last(GovernanceView[] views, PositionId position) =>
        views.Reverse().Select(view => view.WhoFills(position)).Select(seat => seat.IsActing ? seat.Absent : seat.Person).FirstOrDefault(person => person is not null);
}
