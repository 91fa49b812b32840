using Isms.Governance.Improvement;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] ImprovementVerbs => [(8, OpenAction), (6, ReportProgress), (4, CloseAction), (5, RescheduleAction)];

    private ActionId AnyAction() => ActionId.From($"A-{dice.Between(1, 8)}");

    /// <summary>Mostly an action that is open.</summary>
    private ActionId OpenOne() => View.Improvement.OpenActions is { Count: > 0 } open && dice.Chance(80) ? dice.Of(open.ToArray()).Id : AnyAction();

    private OpenAction OpenAction() => new()
    {
        Id = AnyAction(), What = dice.Of("do this", "do that"), Owner = AnyPosition(), Due = Grid.At(now + dice.Between(1, 6)),
        Origin = ActionOrigin.Of((ActionOriginKind)dice.Between(0, 4), "X-1"),
    };

    private ReportActionProgress ReportProgress() => new() { Action = OpenOne(), Progress = (ActionProgress)dice.Between(0, 2), Evidence = AnyEvidence() };

    private CloseAction CloseAction() => new() { Action = OpenOne(), Outcome = (ActionOutcome)dice.Between(0, 1), Reason = "so it is", Evidence = AnyEvidence() };

    private RescheduleAction RescheduleAction() => new() { Action = OpenOne(), Due = Grid.At(now + dice.Between(1, 8)), Reason = "not yet" };
}
