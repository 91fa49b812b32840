using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Accountability is acknowledged only by who has it.</summary>
public sealed class A09Acknowledgement
{
    [Law]
    public void Accountability_is_acknowledged_only_by_who_has_it(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<AccountabilityAcknowledged>()
        .Where(each => each.Step.Asked.Command is AcknowledgeAccountability)
        .Select(each => subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence).AccountableFor(each.Event.Of) is var holders && holders.Contains(each.Event.Position)
            ? null : $"{each.Event.Position} acknowledges {each.Event.Of}, for which {holders} answer").First();
}
