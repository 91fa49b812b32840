using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>From establishment until the scope is closed, at every instant somebody is accountable, and everybody who is accountable is in top management.</summary>
public sealed class A04NoVacuum
{
    [Law]
    public void At_every_instant_of_an_open_scope_somebody_in_top_management_is_accountable(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var known in new[] { history.Register.Sequence }.Concat(history.Points(2).Select(point => history.Whole(point.Known))))
        {
            var journal = history.Journal.Where(record => record.Sequence <= known).ToList();
            var established = journal.FirstOrDefault(record => record.Event is ScopeEstablished)?.Event.EffectiveFrom;
            var closed = journal.Where(record => record.Event is ScopeClosed).Select(record => record.Event.EffectiveFrom).DefaultIfEmpty(Instant.MaxValue).Min();
            foreach (var at in history.Instants().Where(at => established <= at && at < closed))
            {
                var answers = subject(history.Journal, at, known);
                var broken = answers.TopManagement.Select(top => Exists(history, top, at, known) ? null : $"{top} is in top management and does not exist")
                    .Concat(Cast.Obligations.Select(each => answers.AccountableFor(each) is { Count: > 0 } holders && holders.All(answers.TopManagement.Contains)
                        ? null : $"{answers.AccountableFor(each)} of {answers.TopManagement} answer for {each}")).First();
                if (broken is not null)
                {
                    return $"at {at} as known at {known}: {broken}";
                }
            }
        }

        return null;
    }

    private static bool Exists(History history, PositionId position, Instant at, long known) => history.Register.AsOf(at, known).Find(position) is not null;
}
