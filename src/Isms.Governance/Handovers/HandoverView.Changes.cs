using Isms.Governance.Accountability;

namespace Isms.Governance.Handovers;

public sealed partial class HandoverView
{
    /// <summary>
    /// For everybody who answers regularly now: since when they do without a break, and who answered just before that and did so no longer. Nothing
    /// changes between two of the instants at which it may have.
    /// </summary>
    private IEnumerable<Handover> Changed()
    {
        var now = Delegations.Accountability;
        if (now.Unanswerable() is not null)
        {
            return [];
        }

        var states = now.Changes.Reverse().Select(now.At).ToArray();
        return
            from obligation in now.AllObligations()
            let before = new Dictionary<int, (PositionId Position, PersonId? Person)[]>()
            from seat in now.RegularlyAnswering(obligation)
            where seat.Person is not null
            let taken = Taken(states, obligation, seat.Person!.Value, before)
            where taken is not null
            group obligation by (seat.Position, seat.Person, taken.Value.Since, taken.Value.From) into taken
            let acknowledged = book.Of<HandoverAcknowledged>(taken.Key.Position.Value, Point)
            select new Handover
            {
                At = Instant, To = taken.Key.Position, Successor = taken.Key.Person!.Value, Since = taken.Key.Since, From = taken.Key.From, Obligations = taken.ToValueList(),
                Acknowledgements = acknowledged.Where(each => each.Person == taken.Key.Person && each.EffectiveFrom >= taken.Key.Since).ToValueList(),
            };
    }

    /// <param name="states">How things stood at every instant at which they may have changed, the latest first.</param>
    /// <param name="obligation">The obligation.</param>
    /// <param name="person">Who answers for it now.</param>
    /// <param name="read">What was read of the states already.</param>
    private static (Instant Since, ValueList<Predecessor> From)? Taken(
        AccountabilityAt[] states, ObligationId obligation, PersonId person, Dictionary<int, (PositionId Position, PersonId? Person)[]> read)
    {
        var since = 0;
        while (since < states.Length && Answering(since).Any(seat => seat.Person == person))
        {
            since++;
        }

        if (since == 0 || since == states.Length)
        {
            return null;
        }

        var (after, from) = (Answering(since - 1), states[since - 1].Instant);
        var gone = Answering(since).Where(seat => !after.Contains(seat)).Select(seat => (seat.Position, Person: seat.Person ?? states[since].LastRegular(seat.Position)))
            .Where(seat => seat.Person is { } predecessor && predecessor != person).Select(seat => new Predecessor(seat.Position, seat.Person!.Value)).Distinct().ToValueList();
        return gone.Count == 0 ? null : (from, gone);

        (PositionId Position, PersonId? Person)[] Answering(int state) => read.TryGetValue(state, out var known) ? known : read[state] = [.. states[state].RegularlyAnswering(obligation)];
    }
}
