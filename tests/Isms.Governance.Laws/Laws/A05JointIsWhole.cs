using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Where several answer, each answers for all of it, and the reason is on record.</summary>
public sealed class A05JointIsWhole
{
    [Law]
    public void Where_several_answer_each_answers_for_all_and_the_reason_is_recorded(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<AccountabilityAllocated>().Where(each => each.Event.To.Count > 1).Select(each =>
        string.IsNullOrWhiteSpace(each.Event.Reason) ? $"record {each.Record.Sequence} has no reason"
        : each.Event.To.Distinct().Count() < each.Event.To.Count ? $"record {each.Record.Sequence} names a position twice"
        : subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence) is { TopManagement.Count: > 0 } answers
            && each.Event.To.Any(position => !answers.AccountableFor(each.Event.Of).Contains(position)) ? $"record {each.Record.Sequence}: not each answers"
        : null).First();
}
