using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A seat has one regular holder at a time, and one acting holder.</summary>
public sealed class S03OneHolder
{
    [Law]
    public void A_seat_has_one_regular_and_one_acting_holder_at_a_time(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var last = new ReferenceModel(history.Journal, Instant.MaxValue, history.Register.Sequence);
        return (
            from position in Cast.Positions
            let terms = last.TermsOf(position).Where(term => term.From < term.Until).ToArray()
            from one in terms
            from other in terms
            where !ReferenceEquals(one, other) && one.IsActing == other.IsActing && one.From < other.Until && other.From < one.Until
            select $"{one.Person} and {other.Person} both fill {position} at {Instant.Max(one.From, other.From)}").FirstOrDefault();
    }
}
