using Isms.Governance.Improvement;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] ImprovementVerbs => [(8, AskForAction), (6, TellProgress), (4, Finish), (5, PutOff), (5, Improve)];

    private ActionId AnyAction() => ActionId.From($"A-{dice.Between(1, 8)}");

    /// <summary>Mostly an action that is open.</summary>
    private ActionId OpenOne() => View.Improvement.OpenActions is { Count: > 0 } open && dice.Chance(80) ? dice.Of(open.ToArray()).Id : AnyAction();

    private OpenAction AskForAction() => new()
    {
        Id = AnyAction(), What = dice.Of("do this", "do that"), Owner = AnyPosition(), Due = Grid.At(now + dice.Between(1, 6)),
        Origin = ActionOrigin.Of((ActionOriginKind)dice.Between(0, 4), "X-1"),
    };

    private ReportActionProgress TellProgress() => new() { Action = OpenOne(), Progress = (ActionProgress)dice.Between(0, 2), Evidence = AnyEvidence() };

    private CloseAction Finish() => new() { Action = OpenOne(), Outcome = (ActionOutcome)dice.Between(0, 1), Reason = "so it is", Evidence = AnyEvidence() };

    private RescheduleAction PutOff() => new() { Action = OpenOne(), Due = Grid.At(now + dice.Between(1, 8)), Reason = "not yet" };
}
