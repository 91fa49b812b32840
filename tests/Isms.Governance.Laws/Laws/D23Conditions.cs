using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>The conditions of every delegation above, and the instructions given on them since, bind whoever acts.</summary>
public sealed class D23Conditions
{
    [Law]
    public void Conditions_and_instructions_bind_everyone_below(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), question) in history.Points(16).Zip(history.Asked(16, 7)))
        {
            if (subject(history.Journal, at, known).MayAct(question) is { Verdict: Verdict.Yes, Chain.Count: > 0 } permission
                && Unmet(history, permission.Chain[0], question.ConditionsMet, question.Amount, at, known) is { } unmet)
            {
                return $"{question} at {at} as known at {known}: {permission}, and {unmet}";
            }
        }

        return history.Done().Select(each => Unmet(history, each.Event.Under, each.Event.ConditionsMet, each.Event.Amount, each.Event.EffectiveFrom, each.Record.Sequence - 1) is { } unmet
            ? $"{each.Event.Id} was done, and {unmet}" : null).First()
            ?? history.Recorded<InstructionPassedOn>().Select(each => history.Recorded<InstructionGiven>().First(given => given.Event.Id == each.Event.Instruction).Event is var given
                && (given.EffectiveFrom > each.Event.EffectiveFrom || history.Chain(each.Event.Item).Skip(1).All(above => above.Name() != given.Item))
                ? $"record {each.Record.Sequence} passes on {given.Id} to somebody whom it does not bind" : null).First();
    }

    private static string? Unmet(History history, InstrumentItem? under, ValueList<ConditionId> met, Money? amount, Instant at, long known)
    {
        foreach (var grant in history.Chain(under))
        {
            var stated = grant.Conditions.Where(condition => condition.Over is null || amount?.IsWithin(condition.Over) != true).Select(condition => condition.Id);
            var given = history.Recorded<InstructionGiven>().Where(each => each.Record.Sequence <= known && each.Event.EffectiveFrom <= at && each.Event.Item == grant.Name()).Select(each => each.Event.Id);
            if (stated.Concat(given).Where(id => !met.Contains(id)).Cast<ConditionId?>().FirstOrDefault() is { } missing)
            {
                return $"{missing} of {grant.Name()} is not met";
            }
        }

        return null;
    }
}
