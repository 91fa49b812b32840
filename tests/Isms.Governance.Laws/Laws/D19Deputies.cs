using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A deputy is another position than the seat, named once at a time, and acts only while the holder is absent or the seat vacant; nobody who stands in without being appointed becomes accountable.</summary>
public sealed class D19Deputies
{
    [Law]
    public void A_deputy_acts_only_while_the_holder_is_absent_or_the_seat_vacant(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    [Law]
    public void No_absence_deputy_or_order_of_succession_changes_who_is_accountable(History history) => history.Holds(Accountable(history));

    private static string? Accountable(History history)
    {
        var (with, without) = (history.Journal.Without(_ => false), history.Journal.Without(@event =>
            @event is PersonAbsent or PersonReturned or DeputyNamed or DeputyEnded or OrderOfSuccessionAdopted or SuccessionExtended));
        return history.Sample(history.Instants(), 6).SelectMany(_ => Cast.Obligations, (at, obligation) =>
            (LibraryAnswers.Subject(with, at, with.Count).AccountableFor(obligation), LibraryAnswers.Subject(without, at, without.Count).AccountableFor(obligation)) is var (left, right)
            && left.Equals(right) ? null : $"who stands in changes who is accountable for {obligation} at {at}").First();
    }

    internal static string? Broken(History history, Subject subject) => history.Recorded<DeputyNamed>().Select(each =>
            each.Event.Seat == each.Event.Deputy ? $"{each.Event.Seat} is its own deputy"
            : history.Recorded<DeputyNamed>().Any(other => other.Record.Sequence < each.Record.Sequence && (other.Event.Seat, other.Event.Deputy) == (each.Event.Seat, each.Event.Deputy)
                && other.Event.EffectiveFrom < (each.Event.Until ?? Instant.MaxValue) && each.Event.EffectiveFrom < UntilOf(history, other.Event, each.Record.Sequence))
                ? $"{each.Event.Deputy} is named twice as deputy of {each.Event.Seat}" : null)
        .Concat(history.Points(10, 3).Select(point => Acting(history, subject, point.At, point.Known))).First();

    /// <summary>When a naming is over by what is known at a place of the journal.</summary>
    private static Instant UntilOf(History history, DeputyNamed named, long known) => history.Recorded<DeputyEnded>()
        .Where(ended => ended.Record.Sequence < known && (ended.Event.Seat, ended.Event.Deputy) == (named.Seat, named.Deputy) && ended.Event.EffectiveFrom > named.EffectiveFrom)
        .Select(ended => ended.Event.EffectiveFrom).Append(named.Until ?? Instant.MaxValue).Min();

    /// <summary>Who acts as deputy although the holder is there, or as nobody's deputy, or while absent.</summary>
    private static string? Acting(History history, Subject subject, Instant at, long known)
    {
        var answers = subject(history.Journal, at, known);
        var view = history.Register.AsOf(at, known);
        foreach (var person in Cast.People)
        {
            foreach (var question in Cast.Activities.Select(activity => new AuthorityQuestion { Person = person, Activity = activity, Amount = Money.Of(0m, "EUR") }))
            {
                var permission = answers.MayAct(question);
                if (permission.IsYes && view.AbsenceOf(person) is not null)
                {
                    return $"{person} is absent at {at} as known at {known}, and {question} is {permission}";
                }

                if (permission is { IsYes: true, Capacity: Capacity.Deputy, For: { } seat }
                    && (view.WhoFills(seat) is { Person: not null, AbsentSince: null }
                        || !history.Recorded<DeputyNamed>().Any(each => each.Record.Sequence <= known && each.Event.Seat == seat && each.Event.EffectiveFrom <= at && view.WhoFills(each.Event.Deputy).Person == person)))
                {
                    return $"{question} at {at} as known at {known} is {permission}, although the holder of {seat} is there, or another is deputy";
                }
            }
        }

        return null;
    }
}
