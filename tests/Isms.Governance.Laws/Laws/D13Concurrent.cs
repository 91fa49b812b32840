using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Delegating does not change what the delegator may do.</summary>
public sealed class D13Concurrent
{
    [Law]
    public void Delegating_does_not_change_what_the_delegator_may_do(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var each in history.Sample(history.Granted().Where(each => each.Event.From.Kind is PartyKind.Position), 3))
        {
            foreach (var at in history.Sample(history.Instants(), 3, 1))
            {
                var (before, after) = (subject(history.Journal, at, each.Record.Sequence - 1), subject(history.Journal, at, each.Record.Sequence));
                if (before.Fills(PositionId.From(each.Event.From.Id)) is not { } delegator)
                {
                    continue;
                }

                foreach (var question in history.Asked(4).Select(question => question with { Person = delegator, Activity = each.Event.Mandate.Activities[0] }))
                {
                    if (before.MayAct(question) is { IsYes: true } could && after.MayAct(question) is { IsYes: false } can)
                    {
                        return $"record {each.Record.Sequence}: {question} at {at} was {could} and is {can}";
                    }
                }
            }
        }

        return null;
    }
}
