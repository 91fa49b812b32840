using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Delegating adds an answering line and removes none: every delegation stands as it stood.</summary>
public sealed class A08UpwardPreservation
{
    [Law]
    public void Delegating_adds_an_answering_line_and_removes_none(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var grants = history.Granted().ToList();
        return (
            from each in history.Sample(grants, 4)
            from at in history.Sample(history.Instants(), 4, 1)
            let before = subject(history.Journal, at, each.Record.Sequence - 1)
            let after = subject(history.Journal, at, each.Record.Sequence)
            from earlier in grants
            where earlier.Record.Sequence < each.Record.Sequence && before.StandingOf(earlier.Event.Name()) != after.StandingOf(earlier.Event.Name())
            select $"record {each.Record.Sequence} changes how {earlier.Event.Name()} stands at {at}").FirstOrDefault();
    }
}
