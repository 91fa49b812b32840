using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Adding a delegation never turns a yes into a no.</summary>
public sealed class D27Monotone
{
    [Law]
    public void Adding_a_delegation_never_turns_a_yes_into_a_no(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var each in history.Sample(history.Granted().Where(each => each.Step.Asked.Command is DelegateResponsibility), 4))
        {
            foreach (var ((at, _), question) in history.Points(4, 1).Zip(history.Asked(4, 2)))
            {
                var (before, after) = (subject(history.Journal, at, each.Record.Sequence - 1).MayAct(question), subject(history.Journal, at, each.Record.Sequence).MayAct(question));
                if (before.Verdict is Verdict.Yes && after.Verdict is not Verdict.Yes || before.IsYes && !after.IsYes)
                {
                    return $"record {each.Record.Sequence}: {question} at {at} was {before} and is {after}";
                }
            }
        }

        return null;
    }
}
