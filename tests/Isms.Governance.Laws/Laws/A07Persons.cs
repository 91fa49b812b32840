using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Accountability resolves to people of the organisation: nobody of an external party fills a seat.</summary>
public sealed class A07Persons
{
    [Law]
    public void Nobody_of_an_external_party_fills_a_seat(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var known = history.Register.Sequence;
        return (
            from at in history.Instants()
            let answers = subject(history.Journal, at, known)
            from position in Cast.Positions
            let person = answers.Fills(position)
            where person is not null && history.Register.At(at).Find(person.Value) is Person { Of: not null }
            select $"{person} of an external party fills {position} at {at}").FirstOrDefault();
    }
}
